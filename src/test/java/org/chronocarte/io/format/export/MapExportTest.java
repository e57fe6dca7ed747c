package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

class MapExportTest {

    private static Dossier sample() {
        SampleDossier made = SampleDossier.withFourKinds()
                .place("p", 43.5, 5.25)
                .place("q", -1, 170)
                .placeWithin("inner", "p")
                .placeWithin("nowhere", null)
                .source("s", "2024-05");
        made.entry("one", "event", "2024-05-14").at("inner").claiming(ClaimStatus.DISPUTED, "Claimed", "s");
        made.entry("two", "response", "[2022-10-01..2022-11-01]").at("p", "inner", "q");
        made.entry("none", "unheard-of", null).at("nowhere");
        return made.answers("two", "one").made();
    }

    private static Dossier dated(String edtf) {
        SampleDossier made = SampleDossier.withFourKinds();
        made.entry("e", "event", edtf);
        return made.made();
    }

    @Test
    void aFeatureHasPointsAndProperties() {
        JsonNode features = Exported.of("geojson", sample(), "en").json().get("features");
        JsonNode one = features.get(0);
        assertEquals(
                "{\"type\":\"Point\",\"coordinates\":[5.25,43.5]}",
                one.get("geometry").toString());
        assertEquals("one", one.get("id").textValue());
        JsonNode properties = one.get("properties");
        assertEquals("Entry one", properties.get("title").textValue());
        assertEquals("2024-05-14", properties.get("date").textValue());
        assertEquals("inner", properties.get("place").textValue());
        assertEquals("disputed", properties.at("/claims/0/status").textValue());
        assertEquals("Source s", properties.at("/claims/0/sources/0").textValue());
        assertEquals("2024-05", properties.at("/sources/0/date").textValue());
        JsonNode two = features.get(1);
        assertEquals(
                "{\"type\":\"MultiPoint\",\"coordinates\":[[5.25,43.5],[170.0,-1.0]]}",
                two.get("geometry").toString());
        assertEquals("[\"one\"]", two.at("/properties/answers").toString());
        assertEquals("2022-10-01", two.at("/properties/start").textValue());
        assertTrue(features.get(2).get("geometry").isNull());
        assertFalse(features.get(2).get("properties").has("date"));
    }

    @Test
    void unknownFieldsArePropertiesUnlessTheyClash() {
        JsonNode properties =
                Exported.of("geojson", Nasty.dossier(), "en").json().at("/features/0/properties");
        assertEquals("-1+1", properties.get("=field").textValue());
        assertEquals(Nasty.TEXT, properties.get("title").textValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05|{'start':{'in':'2024-05'},'end':{'in':'2024-05'}}|certain",
                "2024-05-14/..|{'start':{'in':'2024-05-14'}}|certain",
                "../1985|{'end':{'in':'1985'}}|certain",
                "2024?|{'start':{'earliest':'2024-01-01','latest':'2024-12-31'},'end':{'earliest':'2024-01-01','latest':'2024-12-31'}}|less-certain",
                "[2022-10-01..2022-11-01]|{'start':{'earliest':'2022-10-01','latest':'2022-11-01'},'end':{'earliest':'2022-10-01','latest':'2022-11-01'}}|certain",
                "1985~|{'start':{'earliest':'1984-01-02','latest':'1986-12-31'},'end':{'earliest':'1984-01-02','latest':'1986-12-31'}}|certain",
                "[..1985]|{'start':{'latest':'1985-12-31'},'end':{'latest':'1985-12-31'}}|certain",
            })
    void linkedPlacesKnowUncertainDates(String edtf, String timespan, String certainty) {
        JsonNode when = Exported.of("linked-places", dated(edtf), "en").json().at("/features/0/when");
        assertEquals(timespan.replace('\'', '"'), when.at("/timespans/0").toString());
        assertEquals(certainty, when.get("certainty").textValue());
    }

    @Test
    void linkedPlacesNameLinkAndRelate() {
        JsonNode features = Exported.of("linked-places", sample(), "en").json().get("features");
        assertEquals("[{\"toponym\":\"inner\"}]", features.get(0).get("names").toString());
        assertEquals("one", features.get(1).at("/relations/0/relationTo").textValue());
        JsonNode feature =
                Exported.of("linked-places", Nasty.dossier(), "en").json().at("/features/0");
        assertEquals(1, feature.get("links").size(), "a script is no link");
    }

    private static String at(Exported kml, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, kml.xml());
    }

    @Test
    void aPlacemarkHasStyleTimeDataAndPoints() throws Exception {
        Exported kml = Exported.of("kml", sample(), "en");
        assertEquals("4", at(kml, "count(//Folder)"));
        assertEquals("3", at(kml, "count(//Placemark)"));
        assertEquals("ff1b43c8", at(kml, "//Style[@id='kind-1']//color"));
        String one = "//Folder[name='event']/Placemark[name='Entry one']";
        assertEquals("#kind-1", at(kml, one + "/styleUrl"));
        assertEquals("2024-05-14", at(kml, one + "/TimeStamp/when"));
        assertEquals("5.25,43.5", at(kml, one + "/Point/coordinates"));
        assertTrue(at(kml, one + "/description").contains("Claimed [disputed: sources differ] — Source s"));
        String two = "//Placemark[name='Entry two']";
        assertEquals("2022-10-01", at(kml, two + "/TimeSpan/begin"));
        assertEquals("2022-11-01", at(kml, two + "/TimeSpan/end"));
        assertEquals("3", at(kml, "count(" + two + "/MultiGeometry/Point)"));
        assertEquals("[2022-10-01..2022-11-01]", at(kml, two + "/ExtendedData/Data[@name='date']/value"));
        assertEquals(
                "0", at(kml, "count(//Placemark[name='Entry none']/styleUrl)"), "its kind is none of the dossier's");
        assertEquals("1", kml.lost("export-when"));
    }

    @ParameterizedTest
    @CsvSource({"2024/.., 2024, ''", "../1985, '', 1985", "-0499/-0400, -0499, -0400"})
    void openSpansAreOpen(String edtf, String begin, String end) throws Exception {
        Exported kml = Exported.of("kml", dated(edtf), "en");
        assertEquals(begin, at(kml, "//TimeSpan/begin"));
        assertEquals(end, at(kml, "//TimeSpan/end"));
    }

    @Test
    void theElementsOfAPlacemarkComeInTheOrderOfTheSchema() {
        NodeList children = Exported.of("kml", sample(), "en")
                .xml()
                .getElementsByTagName("Placemark")
                .item(0)
                .getChildNodes();
        assertEquals(
                List.of("name", "description", "TimeStamp", "styleUrl", "ExtendedData", "Point"),
                IntStream.range(0, children.getLength())
                        .mapToObj(i -> children.item(i).getNodeName())
                        .filter(each -> !each.startsWith("#"))
                        .toList());
    }

    @Test
    void theChaptersAreATour() throws Exception {
        Exported kml = Exported.of("kml", Exported.defaultDossier(), "fr");
        DocumentBuilderFactory aware = DocumentBuilderFactory.newInstance();
        aware.setNamespaceAware(true);
        NodeList flights = aware.newDocumentBuilder()
                .parse(new ByteArrayInputStream(kml.bytes()))
                .getElementsByTagNameNS(KmlTour.NAMESPACE, "FlyTo");
        assertEquals(5, flights.getLength());
        assertTrue(at(kml, "//*[name()='gx:Tour']/description").contains("2. Au-delà des grandes villes"));
        assertEquals("2019-01-01", at(kml, "(//*[name()='gx:TimeSpan'])[2]/begin"));
        assertEquals("47", at(kml, "(//LookAt)[2]/latitude"));
        assertEquals("240", at(kml, "(//*[name()='gx:Wait'])[2]/*"));
        assertEquals("77", at(kml, "count(//Placemark)"));
    }
}
