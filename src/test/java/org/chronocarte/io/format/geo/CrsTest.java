package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:EPSG::2154",
                "EPSG:2154",
                "epsg:2154",
                "http://www.opengis.net/def/crs/EPSG/0/2154"
            })
    void aDeclaredSystemIsConverted(String name) {
        String file = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name
                + "\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{\"title\":\"a\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[700000,6600000]}}]}";
        Reading read = Reading.of(new GeoJsonFormat(PlaceFinder.NONE), file);
        assertEquals("46.50 3.00 EXACT", read.placed("a"));
        assertEquals(0, read.report().problems().size(), () -> read.codes().toString());
    }

    private static final String UNSAID = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
            + "\"properties\":{\"title\":\"a\"},\"geometry\":{\"type\":\"LineString\","
            + "\"coordinates\":[[892290,6247035],[892490,6247035]]}}]}";

    @Test
    void anUndeclaredSystemCanBeChosen() {
        GeoJsonFormat format = new GeoJsonFormat(PlaceFinder.NONE);
        Reading before = Reading.of(format, UNSAID);
        assertEquals("nowhere", before.placed("a"));
        Fix fix = before.problem("position-projected").fixes().get(0);
        Reading after = Reading.of(
                format, UNSAID.getBytes(StandardCharsets.UTF_8), "file.geojson", new ImportChoices(List.of(fix)));
        assertEquals("43.30 5.37 APPROXIMATE", after.placed("a"));
        assertEquals(List.of(), after.codes());
    }
}
