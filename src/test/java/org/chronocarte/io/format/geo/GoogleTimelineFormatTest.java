package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleTimelineFormatTest {

    private static final GoogleTimelineFormat FORMAT = new GoogleTimelineFormat(PlaceFinder.NONE);

    private static byte[] file(String name) {
        return Reading.file(GoogleTimelineFormatTest.class, name);
    }

    private static Reading read(String name) {
        return Reading.of(FORMAT, file(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022_MAY.json", "Timeline.json", "location-history.json", "Records.json"})
    void isKnownByItsWords(String name) {
        assertTrue(Reading.recognised(FORMAT, file(name), "file.json"));
    }

    @Test
    void otherJsonIsNotTaken() {
        for (String other : List.of(
                "{\"locations\":[{\"name\":\"Paris\",\"lat\":48.8}]}",
                "[{\"startTime\":\"2024-01-01\",\"activity\":\"walk\",\"lat\":48.8}]",
                "{\"features\":[]}")) {
            assertFalse(Reading.recognised(FORMAT, other.getBytes(StandardCharsets.UTF_8), "file.json"), other);
        }
    }

    @Test
    void visitsAndMovementsOfAMonthAreEntries() {
        Reading read = read("2022_MAY.json");
        assertEquals(5, read.report().rowsIn());
        assertEquals(5, read.report().entries());
        String visit = "Bibliothèque municipale";
        assertEquals("2022-05-03T08:12:04Z/2022-05-03T09:40:31Z", read.when(visit));
        assertEquals("47.24 6.02 EXACT", read.placed(visit));
        assertEquals(
                "1 Rue de la Bibliothèque\n25000 Besançon\nFrance",
                Reading.text(read.entry(visit).summary()));
        assertEquals("\"ChIJc4JvLbdxjUcRvVdAyLb9Dzs\"", read.extra(visit, "location.placeId"));
        assertEquals("Visite / Visit", kind(read, visit));
        assertEquals("2022-05-03T09:40:31Z/2022-05-03T09:58:00Z", read.when("In passenger vehicle"));
        assertEquals(2, read.entry("In passenger vehicle").places().size());
        assertEquals("\"5210\"", read.extra("In passenger vehicle", "distance"));
        assertEquals("47.21 5.96 APPROXIMATE", read.placed("Domicile / Home"), "it says that it is hardly sure");
        assertEquals("2022-05-03T10:05:00Z/2022-05-03T10:10:00Z", read.when("Boulangerie"), "a visit within a visit");
        assertEquals("2014-02-01T09:00:00Z/2014-02-01T10:00:00Z", read.when("47.2000, -122.3000"));
    }

    private static String kind(Reading read, String title) {
        return read.dossier().kinds().stream()
                .filter(each -> each.id().equals(read.entry(title).kind()))
                .map(each -> each.label().in("fr"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotCarriedIsSaid() {
        Problem said = read("2022_MAY.json").problem("google-beside");
        assertEquals(Severity.NOTE, said.severity());
        assertEquals(
                List.of(
                        "otherCandidateLocations (1), sourceInfo (1), activities (1), waypointPath (1), simplifiedRawPath (1)"),
                said.arguments());
        Reading phone = read("Timeline.json");
        assertEquals(
                List.of("rawSignals (2), userLocationProfile (1)"),
                phone.problem("google-beside").arguments());
    }

    @Test
    void timesInUtcAreSaidToBe() {
        assertEquals(Severity.NOTE, read("2022_MAY.json").problem("times-utc").severity());
        assertFalse(read("location-history.json").codes().contains("times-utc"));
    }

    @Test
    void theExportOfAPhoneIsRead() {
        Reading read = read("Timeline.json");
        assertEquals(4, read.report().rowsIn());
        assertEquals("2024-05-14T10:15:00+02:00/2024-05-14T11:00:00+02:00", read.when("Domicile / Home"));
        assertEquals("48.86 2.35 EXACT", read.placed("Domicile / Home"));
        assertEquals("\"123.4\"", read.extra("Walking", "distanceMeters"));
        assertEquals(2, read.entry("Walking").places().size());
        String path = "48.8566, 2.3522 – 48.8584, 2.2945";
        assertEquals("48.86 2.32 APPROXIMATE", read.placed(path));
        assertEquals("\"3\"", read.extra(path, "points"));
        assertEquals("nowhere", read.placed("Voyage / Trip"));
        assertEquals("2024-05-14T00:00:00+02:00/2024-05-16T00:00:00+02:00", read.when("Voyage / Trip"));
    }

    @Test
    void theExportOfAnotherPhoneIsRead() {
        Reading read = read("location-history.json");
        assertEquals(5, read.report().rowsIn());
        assertEquals(4, read.report().entries());
        assertEquals("45.76 4.83 APPROXIMATE", read.placed("45.7578, 4.8320"), "less likely than not");
        assertEquals("2024-04-01T16:36:46+02:00/2024-04-01T17:02:00+02:00", read.when("45.7578, 4.8320"));
        assertEquals(2, read.entry("In train").places().size());
        assertEquals(List.of("feature-none"), read.codes(), "a number is no stretch of time");
        assertEquals(new Where.Pointer("/3"), read.problem("feature-none").where());
    }

    @Test
    void positionsAreRead() {
        Reading read = read("Records.json");
        assertEquals(4, read.report().rowsIn());
        assertEquals("2013-09-24T05:20:00Z", read.when("48.8566, 2.3522"));
        assertEquals("48.86 2.35 EXACT", read.placed("48.8566, 2.3522"));
        assertEquals("45.76 4.84 APPROXIMATE", read.placed("45.7640, 4.8357"), "within two kilometres");
        assertEquals("2021-03-05T10:11:12Z", read.when("45.7640, 4.8357"));
        assertEquals("37.42 -122.08 EXACT", read.placed("37.4220, -122.0841"), "a number that ran over");
        Problem none = read.problem("feature-empty");
        assertEquals(new Where.Pointer("/locations/3"), none.where());
    }

    @Test
    void whatHasNoPositionStays() {
        Reading read = Reading.of(
                FORMAT,
                "{\"semanticSegments\":[{\"startTime\":\"2024-05-14T10:15:00Z\",\"endTime\":\"2024-05-14T10:15:00Z\","
                        + "\"visit\":{\"topCandidate\":{\"semanticType\":\"HOME\",\"placeLocation\":{\"latLng\":\"here\"}}}}]}");
        assertEquals("2024-05-14T10:15:00Z", read.when("Domicile / Home"));
        assertEquals("nowhere", read.placed("Domicile / Home"));
        assertTrue(read.codes().contains("geometry-broken"));
        assertNull(read.whenNote("Domicile / Home"));
    }

    @Test
    void listsThatAreNoneAreSaid() {
        Reading read = Reading.of(FORMAT, "{\"timelineObjects\":{\"a\":1}}");
        assertEquals(0, read.report().rowsIn());
        assertEquals(List.of("google-none"), read.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022_MAY.json", "Timeline.json", "location-history.json", "Records.json"})
    void faultsNeitherCrashNorLoseRows(String name) {
        Reading.mutate(FORMAT, file(name), name.hashCode());
    }
}
