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

class EsriJsonFormatTest {

    private static final EsriJsonFormat FORMAT = new EsriJsonFormat(PlaceFinder.NONE);

    private static final String FIELDS = "\"fields\":[{\"name\":\"OBJECTID\",\"type\":\"esriFieldTypeOID\"},"
            + "{\"name\":\"NOM\",\"type\":\"esriFieldTypeString\"},"
            + "{\"name\":\"DATE_FAIT\",\"type\":\"esriFieldTypeDate\"},"
            + "{\"name\":\"EditDate\",\"type\":\"esriFieldTypeDate\"},"
            + "{\"name\":\"NATURE\",\"type\":\"esriFieldTypeInteger\",\"domain\":{\"type\":\"codedValue\",\"codedValues\":"
            + "[{\"name\":\"Saisie\",\"code\":1},{\"name\":\"Incendie\",\"code\":2}]}}],";

    private static String layer(String system, String... features) {
        return "{\"objectIdFieldName\":\"OBJECTID\",\"geometryType\":\"esriGeometryPoint\"," + system + FIELDS
                + "\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String name, String attributes, String geometry) {
        return "{\"attributes\":{\"OBJECTID\":7,\"NOM\":\"" + name + "\"" + attributes + "},\"geometry\":" + geometry
                + "}";
    }

    private static final String DEGREES = "\"spatialReference\":{\"wkid\":4326,\"latestWkid\":4326},";
    private static final String PORT = "{\"x\":0.11,\"y\":49.49}";

    private static final String WHOLE = layer(
            DEGREES,
            feature("Port", ",\"DATE_FAIT\":1715644800000,\"EditDate\":1700000000000,\"NATURE\":1", PORT),
            feature("Ferme", ",\"DATE_FAIT\":-2208946200000,\"NATURE\":2", "{\"x\":2,\"y\":48,\"z\":12}"),
            feature("Nulle part", ",\"DATE_FAIT\":null,\"NATURE\":9", "{\"x\":\"NaN\",\"y\":\"NaN\"}"),
            feature("Sans", "", "null"));

    @Test
    void isKnownByItsWords() {
        assertTrue(Reading.recognised(FORMAT, WHOLE.getBytes(StandardCharsets.UTF_8), "a.json"));
        assertTrue(Reading.recognised(
                FORMAT,
                "{ \"features\" : [ { \"geometry\": {\"x\": 1, \"y\": 2}, \"attributes\" : { \"a\": 1 } } ] }"
                        .getBytes(StandardCharsets.UTF_8),
                "a.json"));
        assertFalse(Reading.recognised(
                FORMAT,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{}}]}"
                        .getBytes(StandardCharsets.UTF_8),
                "a.json"));
    }

    @Test
    void attributesDatesAndCodesAreRead() {
        Reading read = Reading.of(FORMAT, WHOLE);
        assertEquals(4, read.report().rowsIn());
        assertEquals("2024-05-14", read.when("Port"));
        assertEquals("49.49 0.11 EXACT", read.placed("Port"));
        assertEquals("\"Saisie\"", read.extra("Port", "NATURE"));
        assertEquals("\"2023-11-14T22:13:20Z\"", read.extra("Port", "EditDate"));
        assertEquals("1900-01-01T11:50:00Z", read.when("Ferme"));
        assertEquals("\"9\"", read.extra("Nulle part", "NATURE"), "a code without a name stays");
        assertNull(read.when("Nulle part"));
        assertEquals("nowhere", read.placed("Nulle part"));
        assertEquals(List.of(), read.codes());
    }

    @Test
    void linesAndAreasArePlaced() {
        Reading read = Reading.of(
                FORMAT,
                layer(
                        DEGREES,
                        feature("Area", "", "{\"rings\":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}"),
                        feature("Line", "", "{\"hasZ\":true,\"paths\":[[[0,0,5],[2,0,5]]]}"),
                        feature("Points", "", "{\"points\":[[1,1],[3,1],[8,1]]}")));
        assertEquals("1.00 1.00 TERRITORY", read.placed("Area"));
        assertEquals("0.00 1.00 APPROXIMATE", read.placed("Line"));
        assertTrue(read.placed("Points").startsWith("1.00 3.00"), read.placed("Points"));
    }

    @Test
    void projectionsAreConvertedWhenTheyAreKnown() {
        String mercator = feature("M", "", "{\"x\":597800,\"y\":5358000}");
        String system = "\"spatialReference\":{\"wkid\":102100,\"latestWkid\":3857},";
        assertEquals(
                "43.30 5.37 EXACT", Reading.of(FORMAT, layer(system, mercator)).placed("M"));
        String old = "\"spatialReference\":{\"wkid\":102100},";
        assertEquals(
                "43.30 5.37 EXACT", Reading.of(FORMAT, layer(old, mercator)).placed("M"));
        Reading other = Reading.of(FORMAT, layer("\"spatialReference\":{\"wkid\":27572},", mercator));
        assertEquals(List.of("EPSG:27572"), other.problem("crs-unknown").arguments());
        assertEquals(
                new Where.Pointer("/spatialReference"),
                other.problem("crs-unknown").where());
        assertEquals("nowhere", other.placed("M"));
        Reading unsaid = Reading.of(FORMAT, layer("", mercator));
        assertEquals(List.of("position-projected"), unsaid.codes());
        Fix fix = unsaid.problem("position-projected").fixes().stream()
                .filter(each -> each.equals(new Fix.Projected("EPSG:3857")))
                .findFirst()
                .orElseThrow();
        Reading fixed = Reading.of(
                FORMAT, layer("", mercator).getBytes(StandardCharsets.UTF_8), "a.json", ImportChoices.NONE.with(fix));
        assertEquals("43.30 5.37 EXACT", fixed.placed("M"));
    }

    @Test
    void layersOfAMapAreRead() {
        Reading read = Reading.of(
                FORMAT,
                "{\"layers\":[{\"layerDefinition\":{\"name\":\"Faits\"," + FIELDS + "\"x\":1},\"featureSet\":{"
                        + DEGREES + "\"features\":[" + feature("A", ",\"DATE_FAIT\":1715644800000", PORT) + "]}}]}");
        assertEquals("2024-05-14", read.when("A"));
    }

    @Test
    void whatTheServerHeldBackIsSaid() {
        String part = layer(DEGREES + "\"exceededTransferLimit\":true,", feature("A", "", PORT), "7");
        assertEquals(
                List.of("feature-none", "features-limited"),
                Reading.of(FORMAT, part).codes());
        Reading geo = Reading.of(
                new GeoJsonFormat(PlaceFinder.NONE),
                "{\"type\":\"FeatureCollection\",\"properties\":{\"exceededTransferLimit\":true},\"features\":"
                        + "[{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":null}]}");
        assertEquals(List.of("features-limited"), geo.codes());
    }

    /** Found by a damaged file: a number that is none, among the attributes. */
    @Test
    void aNumberThatIsNoneIsLeftAside() {
        String whole = WHOLE.replace("\"NATURE\":9", "\"NATURE\":NaN");
        assertEquals(
                Reading.of(FORMAT, WHOLE).report().entries(),
                Reading.of(FORMAT, whole).report().entries());
        assertEquals(false, whole.equals(WHOLE));
    }

    /** Found by a damaged file, too. */
    @Test
    void aNumberThatNobodyCanReckonWithIsAFault() {
        for (String number : List.of("17e5644800000", "4e9999999999999999999")) {
            String whole = WHOLE.replace("\"NATURE\":9", "\"NATURE\":" + number);
            assertEquals(List.of("syntax"), Reading.of(FORMAT, whole).codes());
        }
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, WHOLE.getBytes(StandardCharsets.UTF_8), 8);
    }
}
