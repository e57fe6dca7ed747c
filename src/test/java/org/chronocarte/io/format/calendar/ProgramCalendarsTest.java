package org.chronocarte.io.format.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Calendars with the habits of the programs that write them: Outlook, Exchange, Google and Apple. */
class ProgramCalendarsTest {

    private static final IcsFormat FORMAT = new IcsFormat(PlaceFinder.NONE);

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    private static Reading event(String... lines) {
        return Reading.of(FORMAT, calendar("BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT"));
    }

    private static List<String> times(Reading read) {
        return read.dossier().entries().stream()
                .map(each -> String.valueOf(each.when()))
                .toList();
    }

    @Test
    void linesAreFoldedBetweenTheBytesOfALetter() {
        byte[] whole = calendar("BEGIN:VEVENT", "SUMMARY:Défilé", "DTSTART:20240514T090000Z", "END:VEVENT")
                .getBytes(StandardCharsets.UTF_8);
        int inLetter = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\u00C3') + 1;
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        folded.write(whole, 0, inLetter);
        folded.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
        folded.write(whole, inLetter, whole.length - inLetter);
        Reading read = Reading.of(FORMAT, folded.toByteArray());
        assertEquals("2024-05-14T09:00:00Z", read.when("Défilé"));
    }

    @Test
    void aLetterOfAnotherEncodingIsShownWhereItStands() {
        byte[] latin = calendar("BEGIN:VEVENT", "SUMMARY:Défilé", "END:VEVENT").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                new Where.Text(3, 1),
                Reading.of(FORMAT, latin).problem("encoding").where());
    }

    @Test
    void textThatGoesOnWithoutABlankIsKept() {
        Reading read = event(
                "SUMMARY:A",
                "DTSTART:20240514T090000Z",
                "DESCRIPTION:First line",
                "second line, with a mark",
                "and the third : here");
        assertEquals(
                "First line\nsecond line, with a mark\nand the third : here",
                Reading.text(read.entry("A").summary()));
    }

    @Test
    void aMillionLinesThatAreNoneAreReadAtOnce() {
        String lines = "no property here\r\n".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> event("SUMMARY:A", "DESCRIPTION:x", lines + "UID:a"));
    }

    @Test
    void aDayTakesOutTheTimesOfThatDay() {
        Reading read = event(
                "SUMMARY:A",
                "DTSTART;TZID=Europe/Paris:20240501T090000",
                "RRULE:FREQ=DAILY;COUNT=3",
                "EXDATE;VALUE=DATE:20240502");
        assertEquals(List.of("2024-05-01T09:00:00+02:00", "2024-05-03T09:00:00+02:00"), times(read));
    }

    @Test
    void aTimeIsReplacedByItsDay() {
        Reading read = Reading.of(
                FORMAT,
                calendar(
                        "BEGIN:VEVENT",
                        "UID:a",
                        "SUMMARY:A",
                        "DTSTART;TZID=Europe/Paris:20240501T090000",
                        "RRULE:FREQ=DAILY;COUNT=2",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "SUMMARY:Moved",
                        "RECURRENCE-ID;VALUE=DATE:20240502",
                        "DTSTART;TZID=Europe/Paris:20240509T090000",
                        "END:VEVENT"));
        assertEquals(List.of("2024-05-01T09:00:00+02:00", "2024-05-09T09:00:00+02:00"), times(read));
    }

    @Test
    void placesOfAppleAndMicrosoftArePlaced() {
        Reading apple = event(
                "SUMMARY:A",
                "DTSTART:20240514T090000Z",
                "LOCATION:Tour Eiffel\\n5 avenue Anatole France\\, Paris",
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS=\"5 avenue Anatole France",
                " , Paris\";X-APPLE-RADIUS=70;X-TITLE=Tour: Eiffel:geo:48.858222,2.2945");
        assertEquals("48.86 2.29 EXACT", apple.placed("A"));
        assertEquals(
                "Tour Eiffel, 5 avenue Anatole France, Paris",
                Reading.text(apple.place("A").label()));
        assertNull(apple.extra("A", "X-APPLE-STRUCTURED-LOCATION"));
        Reading microsoft = event(
                "SUMMARY:A", "DTSTART:20240514T090000Z", "X-MICROSOFT-LATITUDE:48.858", "X-MICROSOFT-LONGITUDE:2.2945");
        assertEquals("48.86 2.29 EXACT", microsoft.placed("A"));
    }

    @Test
    void daysOfOutlookAreDays() {
        Reading read = event(
                "SUMMARY:A",
                "DTSTART;TZID=Romance Standard Time:20240514T000000",
                "DTEND;TZID=Romance Standard Time:20240516T000000",
                "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE");
        assertEquals("2024-05-14/2024-05-15", read.when("A"));
        assertNull(read.extra("A", "X-MICROSOFT-CDO-BUSYSTATUS"));
    }

    @Test
    void zonesThatTheFileExplainsAreKnown() {
        String zone = "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris";
        Reading read = Reading.of(
                FORMAT,
                calendar(
                        "BEGIN:VEVENT",
                        "SUMMARY:Summer",
                        "DTSTART;TZID=\"" + zone + "\":20240514T090000",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "SUMMARY:Winter",
                        "DTSTART;TZID=\"" + zone + "\":20240114T090000",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "SUMMARY:Fixed",
                        "DTSTART;TZID=Customized Time Zone:20240514T090000",
                        "END:VEVENT",
                        "BEGIN:VTIMEZONE",
                        "TZID:" + zone.replace(",", "\\,"),
                        "BEGIN:STANDARD",
                        "DTSTART:16010101T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:16010101T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE",
                        "BEGIN:VTIMEZONE",
                        "TZID:Customized Time Zone",
                        "BEGIN:STANDARD",
                        "TZOFFSETTO:+0530",
                        "END:STANDARD",
                        "END:VTIMEZONE"));
        assertEquals(List.of(), read.codes());
        assertEquals("2024-05-14T09:00:00+02:00", read.when("Summer"));
        assertEquals("2024-01-14T09:00:00+01:00", read.when("Winter"));
        assertEquals("2024-05-14T09:00:00+05:30", read.when("Fixed"));
    }

    @Test
    void zonesThatHadSummerTimeAreKnown() {
        Reading read = Reading.of(
                FORMAT,
                calendar(
                        "BEGIN:VTIMEZONE",
                        "TZID:(UTC-03:00) Brasília",
                        "BEGIN:STANDARD",
                        "TZOFFSETTO:-0300",
                        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=3SA;BYMONTH=2",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "TZOFFSETTO:-0200",
                        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SA;BYMONTH=10",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "SUMMARY:A",
                        "DTSTART;TZID=\"(UTC-03:00) Brasília\":20170511T133000",
                        "END:VEVENT"));
        assertEquals("2017-05-11T13:30:00-03:00", read.when("A"));
        assertEquals(List.of(), read.codes());
    }

    @Test
    void aMeetingOnTheWebHasItsAddress() {
        String address = "https://meet.example.org/j/1";
        Reading read = event("SUMMARY:A", "DTSTART:20240514T090000Z", "LOCATION:" + address);
        assertEquals("nowhere", read.placed("A"));
        assertEquals("\"" + address + "\"", read.extra("A", "LOCATION"));
        Reading both = event("SUMMARY:A", "DTSTART:20240514T090000Z", "LOCATION:" + address, "GEO:48.85;2.35");
        assertEquals("48.8500, 2.3500", Reading.text(both.place("A").label()));
        assertEquals("\"" + address + "\"", both.extra("A", "LOCATION"));
    }

    @Test
    void aTaskIsDatedByWhenItWasDone() {
        Reading read =
                Reading.of(FORMAT, calendar("BEGIN:VTODO", "SUMMARY:A", "COMPLETED:20240601T120000Z", "END:VTODO"));
        assertEquals("2024-06-01T12:00:00Z", read.when("A"));
    }

    @Test
    void textInMarkupAndDocumentsAreKept() {
        Reading read = event(
                "SUMMARY:A",
                "DTSTART:20240514T090000Z",
                "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Some <b>text</b></p></body></html>",
                "ATTACH;FILENAME=Agenda.pdf;FMTTYPE=application/pdf:https://example.org/agenda",
                "ATTACH;VALUE=BINARY;ENCODING=BASE64:AAAA");
        assertEquals("Some text", Reading.text(read.entry("A").summary()));
        assertEquals("Agenda.pdf", read.dossier().sources().get(0).title().in("en"));
        assertEquals(
                "https://example.org/agenda", read.dossier().sources().get(0).url());
    }

    @Test
    void quotedTextsOfOldCalendarsAreRead() {
        Reading read = Reading.of(
                FORMAT,
                calendar(
                        "VERSION:1.0",
                        "BEGIN:VEVENT",
                        "UID:1",
                        "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=A9union =",
                        "=C3=A0 Amiens",
                        "DESCRIPTION;QUOTED-PRINTABLE:Ligne 1=0D=0ALigne 2 : 1 =3D 1, fin=",
                        "",
                        "CATEGORIES:APPOINTMENT;EDUCATION",
                        "DTSTART:20030514T090000Z",
                        "DTEND:20030514T100000Z",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:F=EAte",
                        "DTSTART:20030515T090000Z",
                        "RRULE:D1 #5",
                        "END:VEVENT"));
        assertEquals("2003-05-14T09:00:00Z/2003-05-14T10:00:00Z", read.when("Réunion à Amiens"));
        assertEquals(
                "Ligne 1\nLigne 2 : 1 = 1, fin",
                Reading.text(read.entry("Réunion à Amiens").summary()));
        assertEquals(List.of("APPOINTMENT", "EDUCATION"), read.tags("Réunion à Amiens"));
        assertEquals(2, read.report().entries());
    }

    @Test
    void lettersOfADeclaredEncodingAreRead() {
        byte[] latin = calendar("BEGIN:VEVENT", "SUMMARY;CHARSET=ISO-8859-1:Défilé", "DTSTART:20240514", "END:VEVENT")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("2024-05-14", Reading.of(FORMAT, latin).when("Défilé"));
    }

    /** Apple writes 1604 for a year that it does not know. */
    @Test
    void birthdaysWithoutAYearAreNotCompleted() {
        Reading read = event("SUMMARY:Anniversaire", "DTSTART;VALUE=DATE:16040229", "RRULE:FREQ=YEARLY");
        assertNull(read.when("Anniversaire"));
        assertEquals("--02-29", read.whenNote("Anniversaire"));
        assertEquals(List.of("--02-29"), read.problem("date-incomplete").arguments());
        Reading said = event("SUMMARY:A", "DTSTART;X-APPLE-OMIT-YEAR=1604;VALUE=DATE:16040514");
        assertNull(said.when("A"));
        assertEquals(
                "1604-05-14", event("SUMMARY:A", "DTSTART;VALUE=DATE:16040514").when("A"));
    }
}
