package org.chronocarte.io.format.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsFormatTest {

    private static final IcsFormat FORMAT = new IcsFormat(PlaceFinder.NONE);
    private static final byte[] HEARINGS = Reading.file(IcsFormatTest.class, "hearings.ics");

    private static List<String> times(Reading read, String title) {
        return read.dossier().entries().stream()
                .filter(each -> each.title().in("en").equals(title))
                .map(each -> String.valueOf(each.when()))
                .toList();
    }

    @Test
    void recognisesItsFirstLine() {
        assertTrue(Reading.recognised(FORMAT, HEARINGS, "a.ics"));
        assertTrue(Reading.recognised(FORMAT, "\uFEFFbegin:vcalendar".getBytes(StandardCharsets.UTF_8), "a"));
        assertFalse(Reading.recognised(FORMAT, "BEGIN:VCARD".getBytes(StandardCharsets.UTF_8), "a.ics"));
    }

    @Test
    void readsZonesAndEndsThatAreNotPartOfIt() {
        Reading read = Reading.of(FORMAT, HEARINGS);
        assertEquals("Hearings", read.dossier().title().in("en"));
        assertEquals(
                "2024-05-14T10:00:00+02:00/2024-05-14T12:30:00+02:00", read.when("Hearing of the minister, in public"));
        assertEquals("2024-01-01", read.when("One day"));
        assertEquals("2024-01-01/2024-01-03", read.when("Three days"));
        assertEquals("2024-01-01T10:00:00", read.when("Odd zone"));
        assertEquals(List.of("Mars/Olympus"), read.problem("ics-zone").arguments());
        assertEquals("2024-06-01T12:00:00Z", read.when("Task"));
        assertNull(read.when("Words"));
        assertEquals("some day", read.whenNote("Words"));
    }

    @ParameterizedTest
    @CsvSource({
        "Romance Standard Time, 2024-05-14T09:00:00+02:00",
        "W. Europe Standard Time, 2024-05-14T09:00:00+02:00",
        "SA Eastern Standard Time, 2024-05-14T09:00:00-03:00",
        "Mauritius Standard Time, 2024-05-14T09:00:00+04:00",
        "Central Standard Time (Mexico), 2024-05-14T09:00:00-06:00",
        "UTC, 2024-05-14T09:00:00Z",
    })
    void zonesOfOutlookAreKnown(String zone, String time) {
        Reading read = Reading.of(
                FORMAT,
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=\"" + zone
                        + "\":20240514T090000\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        assertEquals(List.of(), read.codes());
        assertEquals(time, read.when("A"));
    }

    @Test
    void whatComesAgainIsAnEntryEachTime() {
        Reading read = Reading.of(FORMAT, HEARINGS);
        assertEquals(
                List.of(
                        "2024-03-25T09:00:00+01:00/2024-03-25T10:00:00+01:00",
                        "2024-04-03T09:00:00+02:00/2024-04-03T10:00:00+02:00",
                        "2024-04-08T09:00:00+02:00/2024-04-08T10:00:00+02:00",
                        "2024-06-01T09:00:00+02:00/2024-06-01T10:00:00+02:00"),
                times(read, "Weekly"));
        assertEquals("2024-04-02T09:00:00+02:00", read.when("Weekly moved"));
    }

    @Test
    void whatComesTooOftenLasts() {
        Reading read = Reading.of(FORMAT, HEARINGS);
        assertEquals("2020-01-01/..", read.when("Endless"));
        assertEquals("RRULE FREQ=YEARLY", read.whenNote("Endless"));
        assertEquals("2020-01-01/2023-12-31", read.when("Many"));
        assertEquals(List.of("1461", "400"), read.problem("ics-many").arguments());
        assertEquals("2020-01-01/", read.when("Odd rule"));
        assertEquals(List.of("FREQ=HOURLY;COUNT=3"), read.problem("ics-rule").arguments());
    }

    @Test
    void wordsPlacesAndSubjectsAreKept() {
        Reading read = Reading.of(FORMAT, HEARINGS);
        String hearing = "Hearing of the minister, in public";
        assertEquals("First line\nSecond line", Reading.text(read.entry(hearing).summary()));
        assertEquals("48.85 2.34 EXACT", read.placed(hearing));
        assertEquals("? TOWN", read.placed("Three days"));
        assertEquals(List.of("Senate", "Drug, trade"), read.tags(hearing));
        assertEquals("h1@example.org", read.entry(hearing).id());
        assertEquals("Senate: inquiry", read.dossier().actors().get(0).label().in("en"));
        assertEquals("\"CONFIRMED\"", read.extra(hearing, "STATUS"));
        assertEquals(new Where.Text(78, 1), read.problem("record-untitled").where());
    }

    @Test
    void brokenFilesAreRefused() {
        String whole = new String(HEARINGS, StandardCharsets.UTF_8);
        assertEquals(
                List.of("truncated"),
                Reading.of(FORMAT, whole.substring(0, 900)).codes());
        assertEquals(
                List.of("value-long"),
                Reading.of(FORMAT, "BEGIN:VCALENDAR\nX:" + "x".repeat(2_500_000))
                        .codes());
        byte[] latin = whole.replace("One day", "é").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("encoding"), Reading.of(FORMAT, latin).codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, HEARINGS, 7);
    }
}
