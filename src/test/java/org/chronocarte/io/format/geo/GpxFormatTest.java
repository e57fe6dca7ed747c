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
    void whatProgramsAddIsKeptByItsNames() {
        Reading read = Reading.of(FORMAT, """

                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" xmlns:gpxx="http://www.garmin.com/xmlschemas/GpxExtensions/v3">
                <wpt lat="48.85" lon="2.35"><name>Hotel</name>
                  <link href="https://example.org/1"><text>Site</text></link><link href="https://example.org/2"/>
                  <extensions><gpxx:WaypointExtension>
                    <gpxx:Categories><gpxx:Category>Seen</gpxx:Category><gpxx:Category>Slept</gpxx:Category></gpxx:Categories>
                    <gpxx:Address><gpxx:City>Paris</gpxx:City><gpxx:PostalCode/></gpxx:Address>
                  </gpxx:WaypointExtension></extensions></wpt>
                </gpx>
                """);
        assertEquals("\"Seen; Slept\"", read.extra("Hotel", "Category"));
        assertEquals("\"Paris\"", read.extra("Hotel", "City"));
        assertNull(read.extra("Hotel", "extensions"));
        assertEquals(
                List.of("Site https://example.org/1", "https://example.org/2 https://example.org/2"),
                read.dossier().sources().stream()
                        .map(each -> each.title().in("en") + " " + each.url())
                        .toList());
    }

    @Test
    void theStopsOfARouteAreKept() {
        Reading read = Reading.of(FORMAT, """
                <gpx version="1.1"><rte><name>Tour</name>
                  <rtept lat="48" lon="2"><name>Paris</name><desc>Start</desc></rtept>
                  <rtept lat="47" lon="2"/><rtept lat="46" lon="2"><name>Vichy</name></rtept></rte></gpx>
                """);
        assertEquals("\"Paris; Vichy\"", read.extra("Tour", "rtept"));
    }

    @Test
    void anOldAddressHasItsNameBesideIt() {
        Reading read = Reading.of(FORMAT, """
                <gpx version="1.0"><wpt lat="43.6" lon="1.44"><name>GC1</name>
                  <url>https://example.org/gc1</url><urlname>Under the bridge</urlname>
                  <g:cache xmlns:g="x"><g:name>Bridge</g:name><g:hint>Look &lt;b&gt;up&lt;/b&gt;</g:hint></g:cache></wpt></gpx>
                """);
        assertEquals("Under the bridge", read.dossier().sources().get(0).title().in("en"));
        assertNull(read.extra("GC1", "urlname"));
        assertEquals("\"Bridge\"", read.extra("GC1", "cache.name"));
        assertEquals("\"Look up\"", read.extra("GC1", "hint"));
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, PATROL, 6);
    }
}
