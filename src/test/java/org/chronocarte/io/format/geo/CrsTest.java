package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
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
}
