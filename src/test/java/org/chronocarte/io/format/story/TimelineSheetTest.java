package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.model.dossier.Extras;
import org.junit.jupiter.api.Test;

class TimelineSheetTest {

    private static final String HEADERS = "Year,Month,Day,Time,Headline,Text,Media,Type\n";

    private final StoryFile file = StoryFile.of("sheet.csv");
    private final StoryFile old = StoryFile.of("sheet-old.csv");

    @Test
    void titleAndErasAreNoEntries() {
        assertEquals("timelinejs-sheet", file.format());
        assertEquals("The sea level", file.dossier().title().in("en"));
        assertEquals(
                List.of("IPCC 1990", "Industrial age 1850/1989"),
                file.dossier().eras().stream()
                        .map(each -> each.label().in("en") + " " + each.when().edtf())
                        .toList());
        assertEquals(
                List.of("Last glacial maximum", "The Pnyx", "Satellites", "Xynthia", "A month that is none"),
                file.titles());
        assertEquals(6, file.result().report().rowsIn());
        assertEquals(List.of("story-untitled"), file.codes(row(11)));
    }

    @Test
    void datesOfSeparateColumns() {
        assertEquals("Y-19999/Y-11699", file.when("Last glacial maximum"));
        assertEquals("-0499", file.when("The Pnyx"));
        assertEquals("1993-01", file.when("Satellites"));
        assertEquals("", file.whenNote("Satellites"));
        assertEquals("2010-02-28T02:30:00/2010-02-28T13:45:00", file.when("Xynthia"));
        assertEquals("", file.when("A month that is none"));
        assertEquals("2020 x", file.whenNote("A month that is none"));
    }

    @Test
    void columnsThatNoFieldHoldsAreKept() {
        assertEquals("\"#ffffff\"", file.extra("Last glacial maximum", "timelinejs.Background"));
        assertEquals("Ice", file.kind("Last glacial maximum"));
        assertEquals("TOPEX", file.sources("Satellites").get(0).title().in("en"));
    }

    @Test
    void theOldHeaders() {
        assertEquals("A year of reports", old.dossier().title().in("en"));
        assertEquals("2010-12-31/2011-01-02", old.when("New year"));
        assertEquals("2011-03-04", old.when("Either"));
        assertEquals("1804", old.when("A year alone"));
        assertEquals("With \"quotes\" and; semicolons", old.summary("New year"));
        assertEquals(List.of("story-header"), old.codes(row(6)));
        assertTrue(old.codes().contains("story-month-first"));
        assertEquals(4, old.result().report().rowsIn());
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        StoryFile broken = StoryFile.ofText(HEADERS + "2020,,,,One,,,\n2021,,,,\"Two,,,\n2022,,,,Three,,,\n");
        assertEquals(List.of("quote-open"), broken.codes());
        assertEquals(List.of("quote-open"), broken.codes(row(3)));
    }

    @Test
    void anotherEncodingIsAskedAbout() {
        byte[] bytes = (HEADERS + "2020,,,,Été,,,\n").getBytes(Charset.forName("windows-1252"));
        StoryFile refused = StoryFile.of(bytes, "some.csv");
        assertEquals(List.of("encoding"), refused.codes());
        Fix offered = refused.result().report().problems().get(0).fixes().get(0);
        assertEquals("2020", StoryFile.of(bytes, "some.csv", offered).when("Été"));
    }

    @Test
    void raggedRows() {
        StoryFile ragged = StoryFile.ofText(HEADERS + "2020,,,,Short\n2021,,,,Long,,,,more,still more\n");
        assertEquals(List.of("Short", "Long"), ragged.titles());
        assertEquals("\"more\"", ragged.extra("Long", "timelinejs.#9"));
    }

    @Test
    void aLineWithoutAnEnd() {
        byte[] head = (HEADERS + "2020,,,,").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(head, 40_000_000);
        java.util.Arrays.fill(bytes, head.length, bytes.length, (byte) 'x');
        assertEquals(List.of("value-long"), StoryFile.of(bytes, "some.csv").codes());
    }

    @Test
    void otherTablesAreNotTaken() {
        assertEquals("csv", StoryFile.ofText("Year,Title,Place\n2020,A,B\n").format());
        assertEquals(
                "csv", StoryFile.ofText("title,start,description\nA,2020,B\n").format());
    }

    @Test
    void whatHasNotEndedIsOpen() {
        StoryFile sheet = StoryFile.ofText(
                "Year,Month,Day,End Year,Headline,Text\n2005,3,,present,a,\n2005,,,en cours,b,\n,,,now,c,\n");
        assertEquals("2005-03/..", sheet.when("a"));
        assertEquals("", sheet.whenNote("a"));
        assertEquals("2005/..", sheet.when("b"));
        assertEquals("", sheet.when("c"));
        assertEquals("– now", sheet.whenNote("c"));
        assertEquals(List.of("story-date"), sheet.codes());
        StoryFile before = StoryFile.ofText("Start Date,End Date,Headline,Text\n5/12/2015,ongoing,a,\n");
        assertEquals("2015-05-12/..", before.when("a"));
        assertEquals(List.of("story-month-first"), before.codes());
    }

    @Test
    void theFirstColumnsAreTheDateWhateverTheyAreCalled() {
        String rest = ",Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media\n";
        String row = "1984,1,24,10:30,1985,,,,,Mac,Told,\n";
        for (String first : List.of(",Month,Day", "Jahr,Monat,Tag", "\"\",\"\",\"\"")) {
            StoryFile sheet = StoryFile.ofText(first + rest + row);
            assertEquals("timelinejs-sheet", sheet.format());
            assertEquals("1984-01-24T10:30:00/1985", sheet.when("Mac"));
            assertEquals(Extras.NONE, sheet.entry("Mac").extras());
        }
        assertEquals(
                "1984-01-24",
                StoryFile.ofText("No,Year,Month,Day,Headline,Text\n7,1984,1,24,Mac,\n")
                        .when("Mac"));
    }
}
