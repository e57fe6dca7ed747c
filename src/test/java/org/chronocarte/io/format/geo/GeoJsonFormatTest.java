package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

class GeoJsonFormatTest {

    private static final GeoJsonFormat FORMAT = new GeoJsonFormat(PlaceFinder.NONE);
    private static final byte[] SEIZURES = Reading.file(GeoJsonFormatTest.class, "seizures.geojson");
    private static final byte[] LINKED = Reading.file(GeoJsonFormatTest.class, "abingdon.lpf.json");

    private static Reading one(String properties, String geometry) {
        return Reading.of(
                FORMAT,
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"" + properties + "},\"geometry\":" + geometry
                        + "}");
    }

    private static String point(String x, String y) {
        return "{\"type\":\"Point\",\"coordinates\":[" + x + "," + y + "]}";
    }

    @Test
    void recognisesItselfAndNotOurs() {
        assertTrue(Reading.recognised(FORMAT, SEIZURES, "a.json"));
        assertTrue(Reading.recognised(FORMAT, LINKED, "a.json"));
        assertFalse(
                Reading.recognised(FORMAT, "{\"type\":\"FeatureCollectio\"}".getBytes(StandardCharsets.UTF_8), "a"));
        byte[] ours =
                "{\"format\":\"chronocarte-dossier\",\"x\":{\"type\":\"Feature\"}}".getBytes(StandardCharsets.UTF_8);
        assertFalse(Reading.recognised(FORMAT, ours, "a"));
    }

    @Test
    void readsEveryConventionForTime() {
        Reading read = Reading.of(FORMAT, SEIZURES);
        assertEquals("Seizures in ports", read.dossier().title().in("en"));
        assertEquals("2023-11-02", read.when("Seizure in Le Havre"));
        assertEquals("2024-01-08/2024-01-12T18:30:00+01:00", read.when("Strike"));
        assertEquals("2022-03/2022-05", read.when("Patrol"));
        assertEquals("2019", read.when("Guiana"));
        assertEquals("2019-07-26T20:52:43Z", read.when("Flight"));
        assertEquals("2021-01-01T10:00:00Z/2021-01-01T12:00:00Z", read.when("Track"));
        assertEquals("1850~/", read.when("Lighthouse"));
        assertEquals("\"1850\"", read.extra("Lighthouse", "start_date"));
        assertNull(read.when("Words"));
        assertEquals("un soir de mai", read.whenNote("Words"));
        assertEquals("2001/", read.when("44.0000, 1.1000"));
    }

    @Test
    void saysWhatItDoubts() {
        Reading read = Reading.of(FORMAT, SEIZURES);
        assertEquals(12, read.report().rowsIn());
        assertEquals(11, read.report().entries());
        assertEquals(
                new Where.Pointer("/features/11"), read.problem("feature-empty").where());
        assertEquals(
                List.of("1564174363000", "2019-07-26T20:52:43Z"),
                read.problem("moment-milliseconds").arguments());
        assertEquals(
                List.of("2020-05-02/2020-05-01"), read.problem("date-order").arguments());
        assertEquals(List.of("un soir de mai"), read.problem("moment-unread").arguments());
        assertEquals(
                new Fix.SwapCoordinates(new Where.Pointer("/features/8")),
                read.problem("position-swapped").fixes().get(0));
        assertEquals("nowhere", read.placed("Swapped"));
    }

    @Test
    void doesWhatTheReaderDecides() {
        Where swapped = new Where.Pointer("/features/8");
        Where backwards = new Where.Pointer("/features/9");
        ImportChoices choices =
                ImportChoices.NONE.with(new Fix.SwapCoordinates(swapped)).with(new Fix.SwapDates(backwards));
        Reading read = Reading.of(FORMAT, SEIZURES, "f", choices);
        assertEquals("48.85 102.35 EXACT", read.placed("Swapped"));
        assertEquals("2020-05-01/2020-05-02", read.when("Backwards"));
    }

    @Test
    void aPointStandsForWhatIsNone() {
        Reading read = Reading.of(FORMAT, SEIZURES);
        assertEquals("49.49 0.11 EXACT", read.placed("Seizure in Le Havre"));
        assertEquals("0.00 2.00 APPROXIMATE", read.placed("Patrol"));
        assertEquals("3.50 -53.00 TERRITORY", read.placed("Guiana"));
        assertTrue(String.valueOf(Reading.text(read.place("Guiana").note())).contains("inside"));
        assertEquals("? TOWN", read.placed("Strike"));
    }

    @Test
    void thePointOfABentAreaLiesInside() {
        String horseshoe =
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[8,9],[8,1],[1,1],[1,9],[0,9],[0,0]]]}";
        String placed = one("", horseshoe).placed("x");
        assertTrue(placed.endsWith(" 0.50 TERRITORY") || placed.endsWith(" 8.50 TERRITORY"), placed);
    }

    @Test
    void textAndTagsAndSourcesAreKept() {
        Reading read = Reading.of(FORMAT, SEIZURES);
        assertEquals(
                "Two tonnes found (https://example.org/a)",
                Reading.text(read.entry("Seizure in Le Havre").summary()));
        assertEquals(List.of("port", "container"), read.tags("Seizure in Le Havre"));
        assertEquals("\"2000\"", read.extra("Seizure in Le Havre", "kg"));
        assertEquals("https://example.org/s1", read.dossier().sources().get(0).url());
        assertEquals("s1", read.entry("Seizure in Le Havre").id());
    }

    @Test
    void aLoneStartOfLinkedPlacesMeansThen() {
        Reading read = Reading.of(FORMAT, LINKED);
        assertEquals("1832-08-01", read.when("Lone start"));
        assertEquals("Reform era", read.whenNote("Lone start"));
        assertEquals("[0676..0680]", read.when("Between"));
        assertEquals("1066?/1120?", read.when("Vague ends"));
        assertEquals("1066 – [1100..1120] · less-certain", read.whenNote("Vague ends"));
        assertNull(read.when("Words"));
        assertEquals(1, read.codes().stream().filter("moment-unread"::equals).count());
    }

    @Test
    void linkedPlacesKeepNamesAndLinks() {
        Reading read = Reading.of(FORMAT, LINKED);
        assertEquals("1600/1700", read.when("Abingdon (UK)"));
        assertEquals("1600/1699 ; 1700", read.whenNote("Abingdon (UK)"));
        assertEquals(2, read.entry("Abingdon (UK)").places().size());
        assertEquals(List.of("town"), read.tags("Abingdon (UK)"));
        assertEquals("\"Abingdon; Abingdon-on-Thames\"", read.extra("Abingdon (UK)", "names"));
        assertEquals(2, read.entry("Abingdon (UK)").sources().size());
        assertTrue(String.valueOf(read.extra("Abingdon (UK)", "links")).contains("geonames"));
        assertEquals("51.50 -1.50 EXACT", read.placed("Between"));
        assertEquals("? TOWN", read.placed("Lone start"));
    }

    @Test
    void webMercatorIsConvertedWhenDeclared() {
        Reading read = Reading.of(
                FORMAT,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":"
                        + point("597800", "5358000")
                        + "}],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}}}");
        assertEquals("43.30 5.37 EXACT", read.placed("x"));
    }

    @Test
    void otherProjectionsAreSaidAndNotPlaced() {
        Reading declared = Reading.of(
                FORMAT,
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:27572\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":"
                        + point("892000", "6247000") + "}]}");
        assertEquals(List.of("EPSG:27572"), declared.problem("crs-unknown").arguments());
        assertEquals("nowhere", declared.placed("x"));
        Reading undeclared = one("", point("892000", "6247000"));
        assertEquals(
                "Lambert-93 (EPSG:2154), Web Mercator (EPSG:3857)",
                undeclared.problem("position-projected").arguments().get(1));
        assertEquals(List.of("position-no-degrees"), one("", point("1e9", "3")).codes());
        assertEquals(List.of("position-zero"), one("", point("0", "0")).codes());
    }

    @Test
    void linesOfFeaturesAreRead() {
        String line = "{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":null}";
        Reading read = Reading.of(FORMAT, line + "\n\u001e" + line + "\n" + "{\"a\":1}");
        assertEquals(3, read.report().rowsIn());
        assertEquals(2, read.report().entries());
        assertEquals(new Where.Row(3, ""), read.problem("feature-none").where());
    }

    @Test
    void aBrokenLineSpoilsNoneOfTheOthers() {
        String line = "{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":null}\n";
        String broken = "{\"type\":\"Feature\",\"properties\":{\"name\":\n";
        Reading read = Reading.of(FORMAT, line + broken + line + "{nonsense}\r\n\n" + line.strip());
        assertEquals(5, read.report().rowsIn());
        assertEquals(3, read.report().entries());
        assertEquals(new Where.Row(2, ""), read.problem("feature-line").where());
        assertEquals(List.of("feature-line", "feature-line"), read.codes());
        Reading first = Reading.of(FORMAT, broken + line + line);
        assertEquals(2, first.report().entries());
        assertEquals(new Where.Row(1, ""), first.problem("feature-line").where());
    }

    @Test
    void brokenLinesAloneAreRefused() {
        String line = "{\"type\":\"Feature\",\"properties\":1\n";
        assertEquals(true, Reading.of(FORMAT, line + line).isRefused());
    }

    @Test
    void brokenFilesAreRefused() {
        String whole = new String(SEIZURES, StandardCharsets.UTF_8);
        assertEquals(
                List.of("truncated"),
                Reading.of(FORMAT, whole.substring(0, 900)).codes());
        assertEquals(
                List.of("syntax"),
                Reading.of(FORMAT, whole.replace("\"id\": \"s2\"", "id")).codes());
        byte[] latin = "{\"type\":\"Feature\",\"properties\":{\"name\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("encoding"), Reading.of(FORMAT, latin).codes());
        assertEquals(
                List.of("too-deep"),
                Reading.of(FORMAT, "{\"a\":" + "[".repeat(5000)).codes());
        assertEquals(
                List.of("too-deep"),
                Reading.of(FORMAT, "{\"geometry\":{\"coordinates\":" + "[".repeat(5000))
                        .codes());
        String many = "{\"type\":\"Feature\",\"properties\":{\"a\":[" + "1,".repeat(300_000) + "1]}}";
        assertEquals(List.of("value-long"), Reading.of(FORMAT, many).codes());
    }

    @Test
    void anOutlineOfManyPointsIsOneSpot() {
        String line = "{\"type\":\"LineString\",\"coordinates\":[" + "[1,2],".repeat(1_200_000) + "[3,2]]}";
        assertEquals("2.00 1.00 APPROXIMATE", one("", line).placed("x"));
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, SEIZURES, 1);
        Reading.mutate(FORMAT, LINKED, 2);
    }

    @Test
    void tripsOfKeplerAreDatedByTheirPoints() {
        Reading trip = Reading.of(
                new GeoJsonFormat(PlaceFinder.NONE),
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"Trip\"},"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[-74.2,40.8,0,1564184363],"
                        + "[-74.1,40.8,0,1564184396],[-74.0,40.8,0,1564184409]]}},"
                        + "{\"type\":\"Feature\",\"properties\":{\"name\":\"Measured\"},"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,2,0,17],[2,3,0,18]]}}]}");
        assertEquals("2019-07-26T23:39:23Z/2019-07-26T23:40:09Z", trip.when("Trip"));
        assertEquals(null, trip.when("Measured"));
        assertEquals(List.of("moment-seconds"), trip.codes());
        assertEquals("1564184363", trip.problem("moment-seconds").arguments().get(0));
    }

    @Test
    void aCollectionWithoutAListOfFeaturesIsSaidToHaveNone() {
        Reading none = Reading.of(
                new GeoJsonFormat(PlaceFinder.NONE), "{\"type\":\"FeatureCollection\",\"features\":{\"a\":1}}");
        assertEquals(List.of("features-none"), none.codes());
    }
}
