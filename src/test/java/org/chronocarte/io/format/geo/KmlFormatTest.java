package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.geo.GeoBounds;
import org.junit.jupiter.api.Test;

class KmlFormatTest {

    private static final KmlFormat FORMAT = new KmlFormat(PlaceFinder.NONE);
    private static final byte[] EARTH = Reading.file(KmlFormatTest.class, "earth.kml");

    private static Reading read(String kml) {
        return Reading.of(FORMAT, kml);
    }

    private static boolean recognised(String text) {
        return Reading.recognised(FORMAT, text.getBytes(StandardCharsets.UTF_8), "a.xml");
    }

    @Test
    void recognisesKmlOfAnyAge() {
        assertTrue(Reading.recognised(FORMAT, EARTH, "a.kml"));
        assertTrue(recognised("<kml xmlns=\"http://earth.google.com/kml/2.0\"><Placemark/></kml>"));
        assertTrue(recognised("\uFEFF<?xml version='1.0'?>\n<kml>"));
        assertFalse(recognised("<?xml version='1.0'?><gpx><kmlx/></gpx>"));
        assertFalse(recognised("name,kml\n"));
    }

    @Test
    void datesBareStampsSpansAndFolders() {
        Reading read = Reading.of(FORMAT, EARTH);
        assertEquals("2023-11", read.when("Le Havre"));
        assertEquals("1985/1992-06-01T12:00:00Z", read.when("Inherits"));
        assertEquals("2001-05-04/", read.when("Own"));
        assertEquals("/1999", read.when("Until"));
        assertEquals("2022-01-01T00:00:00Z/2022-01-03T06:30:00+01:00", read.when("Ship"));
        assertEquals("2022-02-01/2022-02-09", read.when("Two legs"));
        assertNull(read.when("Words"));
        assertEquals("last spring", read.whenNote("Words"));
    }

    @Test
    void placesAreAsExactAsWhatIsDrawn() {
        Reading read = Reading.of(FORMAT, EARTH);
        assertEquals("49.49 0.11 EXACT", read.placed("Le Havre"));
        assertEquals("0.00 10.00 APPROXIMATE", read.placed("Inherits"));
        assertEquals("0.05 0.05 APPROXIMATE", read.placed("Own"));
        assertEquals("48.00 2.00 EXACT", read.placed("Until"));
        assertEquals("48.00 -4.00 APPROXIMATE", read.placed("Ship"));
        assertEquals("? TOWN", read.placed("Words"));
    }

    @Test
    void keepsTextDataAndFolders() {
        Reading read = Reading.of(FORMAT, EARTH);
        assertEquals("Route of the boats", read.dossier().title().in("en"));
        assertEquals("From Colombia to the Channel", Reading.text(read.dossier().summary()));
        assertEquals(
                "Seized. report (https://example.org/r)",
                Reading.text(read.entry("Le Havre").summary()));
        assertEquals("\"2000\"", read.extra("Le Havre", "kg"));
        assertEquals("\"Aurore\"", read.extra("Le Havre", "ship"));
        assertEquals(List.of("Old routes", "West"), read.tags("Inherits"));
        assertEquals("https://example.org/p1", read.dossier().sources().get(0).url());
    }

    @Test
    void whatIsNoEntryIsSaid() {
        Reading read = Reading.of(FORMAT, EARTH);
        assertEquals(10, read.report().rowsIn());
        assertEquals(
                List.of("http://example.org/more.kml"), read.problem("kml-link").arguments());
        assertEquals(List.of("Old chart"), read.problem("kml-overlay").arguments());
        assertNotNull(read.problem("feature-empty"));
    }

    @Test
    void aTourBecomesChapters() {
        List<Chapter> chapters = Reading.of(FORMAT, EARTH).dossier().chapters();
        assertEquals(2, chapters.size());
        assertEquals("Crossing · 1", chapters.get(0).title().in("en"));
        assertEquals("1985/1992", String.valueOf(chapters.get(0).view().window()));
        assertEquals(new GeoBounds(-0.6, -0.6, 0.6, 0.6), chapters.get(0).view().bounds());
    }

    @Test
    void readsKeyholeAndUndeclaredPrefixes() {
        Reading old = read("<kml xmlns='http://earth.google.com/kml/2.0'><Placemark><name>A</name><TimePeriod><begin>"
                + "<TimeInstant><timePosition>1944-06-06</timePosition></TimeInstant></begin><end><TimeInstant>"
                + "<timePosition>1944-08</timePosition></TimeInstant></end></TimePeriod>"
                + "<gx:Track><gx:coord>1 2 3</gx:coord><gx:coord>1 2 4</gx:coord></gx:Track></Placemark></kml>");
        assertEquals("1944-06-06/1944-08", old.when("A"));
        assertEquals("2.00 1.00 APPROXIMATE", old.placed("A"));
    }

    @Test
    void entitiesAreRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE kml [<!ENTITY a 'ha'>");
        for (char each = 'b'; each < 'm'; each++) {
            bomb.append("<!ENTITY ")
                    .append(each)
                    .append(" '")
                    .append(("&" + (char) (each - 1) + ";").repeat(20))
                    .append("'>");
        }
        String text = bomb + "]><kml><Placemark><name>&l;</name></Placemark></kml>";
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertEquals(List.of("xml-entities"), read(text).codes()));
        Reading external = read("<!DOCTYPE kml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><kml><Placemark><name>a&x;b"
                + "</name></Placemark></kml>");
        assertEquals(List.of("xml-entities"), external.codes());
        Reading remote = read(
                "<!DOCTYPE kml SYSTEM 'http://127.0.0.1:9/x.dtd'><kml><Placemark><name>a</name></Placemark></kml>");
        assertEquals(1, remote.report().entries());
    }

    @Test
    void brokenFilesAreRefused() {
        String whole = new String(EARTH, StandardCharsets.UTF_8);
        assertEquals(List.of("truncated"), read(whole.substring(0, 1500)).codes());
        assertEquals(
                List.of("xml-broken"),
                read(whole.replace("</Folder>", "</Fold>")).codes());
        assertEquals(
                List.of("too-deep"), read("<kml>" + "<Folder>".repeat(100_000)).codes());
        assertEquals(
                List.of("too-deep"),
                read("<kml><Placemark><name>" + "<b>".repeat(100_000)).codes());
    }

    @Test
    void coordinatesThatAreNoneAreSaid() {
        String kml = "<kml><Placemark><name>A</name><Point><coordinates>somewhere</coordinates></Point></Placemark>"
                + "<Placemark><name>B</name><Point><coordinates>48.8,123.4</coordinates></Point></Placemark></kml>";
        assertEquals(List.of("geometry-broken", "position-swapped"), read(kml).codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, EARTH, 4);
    }
}
