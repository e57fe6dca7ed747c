package org.chronocarte.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.junit.jupiter.api.Test;

class KnownFormatsTest {

    private static String format(String file) throws IOException {
        try (InputStream in = KnownFormatsTest.class.getResourceAsStream("format/" + file)) {
            assert in != null : file;
            return KnownFormats.files(PlaceFinder.NONE)
                    .read(in, file, ImportChoices.NONE)
                    .report()
                    .format();
        }
    }

    private static String formatOf(String text) throws IOException {
        return KnownFormats.files(PlaceFinder.NONE)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file.json", ImportChoices.NONE)
                .report()
                .format();
    }

    @Test
    void aMapOfKeplerThatHoldsFeaturesIsNoGeoJson() throws IOException {
        assertEquals("kepler", formatOf("""
                {"datasets":[{"version":"v1","data":{"id":"a","label":"Zones.geojson",
                  "allData":[[{"type":"Feature","properties":{},
                               "geometry":{"type":"Point","coordinates":[2.35,48.85]}},"Procès"]],
                  "fields":[{"name":"_geojson","type":"geojson"},{"name":"name","type":"string"}]}}]}
                """));
        assertEquals("kepler", formatOf("""
                {"version":"v1","config":{"visState":{"filters":[{"id":"x","name":["ts"],"value":[1,2]}],"layers":[]},
                 "mapState":{"latitude":1}}}
                """));
    }

    /** As portals of open data answer. */
    @Test
    void aListOfThingsThatHaveOutlinesIsNoGeoJson() throws IOException {
        assertEquals("json", formatOf("""
                {"total_count":1,"results":[{"libelle":"Travaux","date_debut":"2024-05-14","geo_point_2d":{"lon":2.35,"lat":48.85},
                  "geo_shape":{"type":"Feature","geometry":{"type":"Point","coordinates":[2.35,48.85]},"properties":{}}}]}
                """));
        assertEquals("geojson", formatOf("""
                {"features":[{"properties":{"a":{"b":"{"}},"geometry":null,"type":"Feature"}],"type":"FeatureCollection"}
                """));
        assertEquals("geojson", formatOf("[ {\"id\":1,\"type\":\"Feature\",\"properties\":{},\"geometry\":null} ]"));
    }

    @Test
    void eachFileIsReadByItsOwnFormat() throws IOException {
        assertEquals("geojson", format("geo/seizures.geojson"));
        assertEquals("geojson", format("geo/abingdon.lpf.json"));
        assertEquals("linked-places-table", format("geo/gazetteer.lp.tsv"));
        assertEquals("kml", format("geo/earth.kml"));
        assertEquals("gpx", format("geo/patrol.gpx"));
        assertEquals("google-timeline", format("geo/2022_MAY.json"));
        assertEquals("google-timeline", format("geo/Timeline.json"));
        assertEquals("google-timeline", format("geo/location-history.json"));
        assertEquals("google-timeline", format("geo/Records.json"));
        assertEquals("ics", format("calendar/hearings.ics"));
        assertEquals("acled", format("conflict/acled.csv"));
        assertEquals("ucdp-ged", format("conflict/ged.csv"));
        assertEquals("palladio", format("conflict/palladio.json"));
    }
}
