package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.table.SheetFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of stories that were saved as workbooks say the same as saved as CSV. */
class StoryBookTest {

    @TempDir
    private Path folder;

    private static final List<String> TIMELINE = List.of(
            "Year|Month|Day|Time|End Year|End Month|End Day|End Time|Display Date|Headline|Text|Media|Type|Group|Link",
            "|||||||||The harbour|Introduction||title",
            "-44|3|15|||||||Ides|Murder.|||Rome",
            "1,720|5|25||1722|||||Plague|A ship.|https://example.org/plague||Health|kept",
            "",
            "1850||||1989|||||Industrial age|||era",
            "2021",
            "2010|2|28|2:30 AM|||||late|Storm|The sea.");

    private static StoryFile book(String ending, Map<String, List<String>> sheets, Fix... fixes) {
        byte[] bytes = ending.equals("xlsx") ? SheetFile.xlsx(sheets) : SheetFile.ods(sheets);
        return StoryFile.of(bytes, "story." + ending, fixes);
    }

    private static void assertNothingLost(StoryFile file) {
        assertEquals(file.result().report().rowsIn(), file.result().report().entries() + file.leftOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theSheetOfATimeline(String ending) {
        StoryFile file = book(ending, Map.of("od1", TIMELINE));
        assertEquals("timelinejs-sheet", file.format());
        assertEquals("The harbour", file.dossier().title().in("en"));
        assertEquals(List.of("Ides", "Plague", "Storm"), file.titles());
        assertEquals("-0043-03-15", file.when("Ides"));
        assertEquals("1720-05-25/1722", file.when("Plague"));
        assertEquals("2010-02-28T02:30:00", file.when("Storm"));
        assertEquals("Rome", file.kind("Ides"));
        assertEquals("\"kept\"", file.extra("Plague", "timelinejs.Link"));
        assertEquals(
                List.of("Industrial age 1850/1989"),
                file.dossier().eras().stream()
                        .map(each -> each.label().in("en") + " " + each.when().edtf())
                        .toList());
        assertEquals(List.of("story-untitled"), file.codes(row(7)));
        assertEquals(4, file.result().report().rowsIn());
        assertNothingLost(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theOldHeadersAndARepeatedOne(String ending) {
        String headers = "Start Date|End Date|Headline|Text|Media|Media Credit|Media Caption|Media Thumbnail|Type|Tag";
        StoryFile file = book(
                ending,
                Map.of(
                        "Sheet1",
                        List.of(
                                headers,
                                "2010-12-31|1/2/2011|New year|Told||||||Party",
                                headers,
                                "12/31/2012||Another|Told")));
        assertEquals("timelinejs-sheet", file.format());
        assertEquals("2010-12-31/2011-01-02", file.when("New year"));
        assertEquals("Party", file.kind("New year"));
        assertEquals(List.of("story-header"), file.codes(row(3)));
        assertNothingLost(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theSheetOfATimeMapper(String ending) {
        StoryFile file = book(
                ending,
                Map.of(
                        "Data",
                        List.of(
                                "Title|Start|End|Description|Web Page|Media|Media Caption|Tags|Place|Location|Source URL",
                                "Austerlitz|1805-12-02||Three Emperors.|https://example.org/a|||war, empire|Slavkov|49.1281, 16.7622",
                                "|||||||||12, 13")));
        assertEquals("timemapper", file.format());
        assertEquals("1805-12-02", file.when("Austerlitz"));
        assertEquals(List.of("war", "empire"), file.tags("Austerlitz"));
        assertEquals(49.1281, file.position("Austerlitz").lat());
        assertEquals(List.of("story-untitled"), file.codes(row(3)));
        assertNothingLost(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theEventsOfATimemap(String ending) {
        StoryFile file = book(
                ending,
                Map.of(
                        "Events",
                        List.of(
                                "id|date|time|description|location|latitude|longitude|association1|source1",
                                "e1|05/30/2020|18:30|A march.|Portland|45.515|-122.678|police|s1")));
        assertEquals("timemap-table", file.format());
        assertEquals("2020-05-30T18:30:00", file.when("A march."));
        assertNothingLost(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theOnlySheetWithKnownHeadersIsFoundWhereverItStands(String ending) throws IOException {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("Read me", List.of("How to use this template", "", "Copy it."));
        sheets.put("Empty", List.of());
        sheets.put("od1", TIMELINE);
        StoryFile found = book(ending, sheets);
        assertEquals("timelinejs-sheet", found.format());
        assertEquals(
                List.of("od1", "Read me, Empty, od1"),
                found.result().report().problems().stream()
                        .filter(each -> each.code().equals("sheets-several"))
                        .findFirst()
                        .orElseThrow()
                        .arguments());
        assertEquals(ending, book(ending, sheets, new Fix.Sheet("Read me")).format());
        Path file = folder.resolve("book." + ending);
        Files.write(file, ending.equals("xlsx") ? SheetFile.xlsx(sheets) : SheetFile.ods(sheets));
        FileRead read = new FileRead(file, ImportChoices.NONE, found.result());
        assertEquals(
                "od1",
                KnownFormats.columns().columns(read, Locale.FRENCH).sheets().read());
        sheets.put("od2", TIMELINE);
        assertEquals(ending, book(ending, sheets).format(), "which of the two cannot be known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theTableOfLinkedPlaces(String ending) {
        StoryFile file = book(
                ending,
                Map.of(
                        "Places",
                        List.of(
                                "id|title|title_source|start|end|lat|lon|ccodes|types",
                                "b1|Babylon|Pliny|-1894|-539|32.54|44.42|IQ|city;ruin",
                                "p1|Potosí|Capoche|1545||||BO|",
                                "||Nobody|1600||||")));
        assertEquals("linked-places-table", file.format());
        assertEquals("-1893/-0538", file.when("Babylon"));
        assertEquals("1545/", file.when("Potosí"), "a start alone is since then");
        assertEquals(32.54, file.position("Babylon").lat());
        assertEquals(List.of("city", "ruin"), file.tags("Babylon"));
        assertEquals(List.of("record-untitled"), file.codes(row(4)));
        assertNothingLost(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void ofSeveralSheetsOneIsRead(String ending) {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("od1", TIMELINE);
        sheets.put("Ideas", List.of("Title|Date", "A walk|2024-05-14"));
        StoryFile first = book(ending, sheets);
        assertEquals("timelinejs-sheet", first.format());
        assertTrue(first.codes().contains("sheets-several"));
        Fix other = first.result().report().problems().stream()
                .filter(each -> each.code().equals("sheets-several"))
                .findFirst()
                .orElseThrow()
                .fixes()
                .get(0);
        StoryFile second = book(ending, sheets, other);
        assertEquals(ending, second.format());
        assertEquals(List.of("A walk"), second.titles());
        StoryFile back = book(ending, sheets, other, new Fix.Sheet("od1"));
        assertEquals("timelinejs-sheet", back.format());
        assertEquals(List.of("story-untitled"), back.codes());
        assertEquals(
                List.of("sheet-missing"),
                book(ending, sheets, new Fix.Sheet("x")).codes());
    }
}
