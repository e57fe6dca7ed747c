package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

class GpxFormatTest {

    private static final GpxFormat FORMAT = new GpxFormat(PlaceFinder.NONE);
    private static final byte[] PATROL = Reading.file(GpxFormatTest.class, "patrol.gpx");

    @Test
    void recognisesItsRoot() {
        assertTrue(Reading.recognised(FORMAT, PATROL, "a.gpx"));
        assertFalse(Reading.recognised(FORMAT, "<kml><name>gpx </name>".getBytes(StandardCharsets.UTF_8), "a.gpx"));
    }

    @Test
    void tracksLastFromTheirFirstTimeToTheirLast() {
        Reading read = Reading.of(FORMAT, PATROL);
        assertEquals("Patrol off Brest", read.dossier().title().in("en"));
        assertEquals("2023-06-01T08:00:00Z", read.when("Base"));
        assertEquals("2023-06-01T09:00:00Z/2023-06-03T18:30:15Z", read.when("Sailed"));
        assertNull(read.when("Planned"));
    }

    @Test
    void placesAndWordsAreKept() {
        Reading read = Reading.of(FORMAT, PATROL);
        assertEquals("48.38 -4.49 EXACT", read.placed("Base"));
        assertEquals("48.00 -6.00 APPROXIMATE", read.placed("Planned"));
        assertEquals("48.00 -8.25 APPROXIMATE", read.placed("Sailed"));
        assertEquals(List.of("Harbour"), read.tags("Base"));
        assertEquals("\"12\"", read.extra("Base", "ele"));
        assertEquals("https://example.org/base", read.dossier().sources().get(0).url());
        assertEquals(List.of("feature-empty", "geometry-broken"), read.codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, PATROL, 6);
    }
}
