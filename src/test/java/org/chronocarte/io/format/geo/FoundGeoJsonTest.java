package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoJSON with the habits of the sites and programs that write it. */
class FoundGeoJsonTest {

    private static final GeoJsonFormat FORMAT = new GeoJsonFormat(PlaceFinder.NONE);

    private static final String MAP_OF_UMAP = """
            {"type":"umap","uri":"https://umap.openstreetmap.fr/fr/map/x_1",
             "properties":{"name":"Saisies en mer","description":"Une carte","zoom":6,"%s":""},
             "geometry":{"type":"Point","coordinates":[2.5,46.5]},
             "layers":[
               {"type":"FeatureCollection","features":[
                 {"type":"Feature","geometry":{"type":"Point","coordinates":[0.11,49.49]},
                  "properties":{"name":"Le Havre","date":"2020-05-01","_umap_options":{"color":"Red"}}}],
                "_umap_options":{"displayOnLoad":true,"name":"Ports"}},
               {"type":"FeatureCollection","features":[
                 {"type":"Feature","geometry":{"type":"Point","coordinates":[4.83,45.76]},
                  "properties":{"name":"Lyon"}}],
                "_umap_options":{"name":"Villes"}}]}
            """;

    private static Reading one(String members) {
        return Reading.of(FORMAT, "{\"type\":\"Feature\"," + members + "}");
    }

    private static Reading with(String properties) {
        return one("\"properties\":{\"name\":\"x\"," + properties
                + "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}");
    }

    @Test
    void theLayersOfUmapAreRead() {
        byte[] map = MAP_OF_UMAP.formatted("x".repeat(5000)).getBytes(StandardCharsets.UTF_8);
        assertTrue(Reading.recognised(FORMAT, map, "x.umap"));
        Reading read = Reading.of(FORMAT, map);
        assertEquals(List.of(), read.codes());
        assertEquals(2, read.report().entries());
        assertEquals("Saisies en mer", read.dossier().title().in("en"));
        assertEquals("Une carte", Reading.text(read.dossier().summary()));
        assertEquals("2020-05-01", read.when("Le Havre"));
        assertEquals(List.of("Ports"), read.tags("Le Havre"));
        assertEquals(List.of("Villes"), read.tags("Lyon"));
        assertNull(read.extra("Le Havre", "_umap_options"));
    }

    @Test
    void aLongOutlineMayStandBeforeItsType() {
        String outline = "[1.123456,2.123456],".repeat(300);
        String sorted = "{\"features\":[{\"geometry\":{\"coordinates\":[[" + outline + "[1,3],[1.123456,2.123456]]],"
                + "\"type\":\"Polygon\"},\"properties\":{\"name\":\"x\"},\"type\":\"Feature\"}],"
                + "\"type\":\"FeatureCollection\"}";
        assertTrue(Reading.recognised(FORMAT, sorted.getBytes(StandardCharsets.UTF_8), "x.json"));
        assertEquals(1, Reading.of(FORMAT, sorted).report().entries());
    }

    @Test
    void aTopologyIsNoGeoJson() {
        String topology = "{\"type\":\"Topology\",\"objects\":{\"a\":{\"type\":\"GeometryCollection\",\"geometries\":["
                + "{\"type\":\"Point\",\"coordinates\":[23,48],\"properties\":{\"name\":\"x\"}}]}},"
                + "\"transform\":{\"scale\":[0.1,0.1],\"translate\":[0,0]},\"arcs\":[]}";
        assertTrue(Reading.recognised(FORMAT, topology.getBytes(StandardCharsets.UTF_8), "x.json"));
        Reading read = Reading.of(FORMAT, topology);
        assertEquals(List.of("topojson"), read.codes());
        assertTrue(read.isRefused());
    }

    @Test
    void theTitleMayStandAmongWhatIsSaidOfTheFile() {
        Reading read = Reading.of(
                FORMAT, "{\"type\":\"FeatureCollection\",\"metadata\":{\"title\":\"Earthquakes\"},\"features\":[]}");
        assertEquals("Earthquakes", read.dossier().title().in("en"));
    }

    @Test
    void numbersMayBeWrittenAsTexts() {
        Reading read = one("\"properties\":{\"name\":\"x\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"2.35\",\" 48.85\"]}");
        assertEquals("48.85 2.35 EXACT", read.placed("x"));
        assertEquals(List.of(), read.codes());
    }

    @Test
    void listsOfWordsReadAsWords() {
        assertEquals("\"MX; US\"", with("\"ccodes\":[\"MX\",\"US\"]").extra("x", "ccodes"));
        assertEquals("\"[{\\\"a\\\":1}]\"", with("\"odd\":[{\"a\":1}]").extra("x", "odd"));
    }

    @Test
    void tagsOfOpenStreetMapAreProperties() {
        Reading read = with("\"tags\":{\"start_date\":\"1889-03\",\"historic\":\"yes\",\"name\":\"y\"}");
        assertEquals("1889-03", read.when("x"));
        assertEquals("\"yes\"", read.extra("x", "historic"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'date_de_debut':'2020-02-01','date_de_fin':'2020-02-28'|2020-02-01/2020-02-28",
                "'firstdate_begin':'2020-02-01','lastdate_end':'2020-02-28'|2020-02-01/2020-02-28",
                "'when':{'start':'1850','end':'1860'}|1850/1860",
                "'when':{'timespan':{'start':'1850','end':'1860'}}|1850/1860",
                "'date':'1850-00-00'|1850",
                "'date':'1850-05-00'|1850-05",
                "'start':'1950','end':'present'|1950/..",
                "'start':'2019-05-14','end':'aujourd’hui'|2019-05-14/..",
                "'valid_from':'1950-01-01','valid_to':'9999-12-31'|1950-01-01/..",
            })
    void datesOfOtherHabitsAreRead(String properties, String when) {
        assertEquals(when, with(properties.replace('\'', '"')).when("x"));
    }

    @Test
    void anEndThatNeverComesIsSaid() {
        assertEquals(
                List.of("moment-never"), with("\"start\":1950,\"end\":9999").codes());
        assertEquals(List.of(), with("\"start\":\"1950\",\"end\":\"present\"").codes());
    }

    @Test
    void theLabelOfWikidataIsTheTitle() {
        Reading read = one("\"properties\":{\"item\":\"Q90\",\"itemLabel\":\"Paris\"},\"geometry\":null");
        assertEquals("\"Q90\"", read.extra("Paris", "item"));
    }
}
