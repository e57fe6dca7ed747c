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

/** KML with the habits of My Maps, of ArcGIS, of old versions of Google Earth and of scripts. */
class FoundKmlTest {

    private static final KmlFormat FORMAT = new KmlFormat(PlaceFinder.NONE);

    private static Reading placemark(String content) {
        return Reading.of(
                FORMAT, "<kml><Document><Placemark><name>x</name>" + content + "</Placemark></Document></kml>");
    }

    private static String data(String... namesAndValues) {
        StringBuilder data = new StringBuilder("<ExtendedData>");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.append("<Data name=\"" + namesAndValues[i] + "\"><value>" + namesAndValues[i + 1] + "</value></Data>");
        }
        return data + "</ExtendedData>";
    }

    @Test
    void columnsOfMyMapsDateItsPlacemarks() {
        assertEquals("2019-05-14", placemark(data("Date", "14/05/2019")).when("x"));
        assertEquals("1871", placemark(data("Année", "1871")).when("x"));
        Reading span = placemark(data("Date de début", "1871-03-18", "Date de fin", "1871-05-28", "Lieu", "Paris"));
        assertEquals("1871-03-18/1871-05-28", span.when("x"));
        assertNull(span.extra("x", "Date de début"));
        assertEquals("\"Paris\"", span.extra("x", "Lieu"));
    }

    @Test
    void theTimeOfKmlCountsBeforeColumns() {
        Reading read = placemark("<TimeStamp><when>1871</when></TimeStamp>" + data("date", "2019-05-14"));
        assertEquals("1871", read.when("x"));
        assertEquals("\"2019-05-14\"", read.extra("x", "date"));
    }

    @Test
    void columnsHoldPlainText() {
        Reading read = placemark(data("Texte", "<![CDATA[<b>gras</b> <a href=\"https://a.org/x\">ici</a>]]>"));
        assertEquals("\"gras ici (https://a.org/x)\"", read.extra("x", "Texte"));
    }

    @Test
    void blankLinesMayStandFirst() {
        String kml =
                "\n\n \n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml><Placemark><name>x</name></Placemark></kml>";
        assertTrue(Reading.recognised(FORMAT, kml.getBytes(StandardCharsets.UTF_8), "a.kml"));
        assertEquals(1, Reading.of(FORMAT, kml).report().entries());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2.35,48.85,0|48.85 2.35 EXACT",
                "2.35 , 48.85 , 0|48.85 2.35 EXACT",
                "2.35, 48.85|48.85 2.35 EXACT",
            })
    void blanksMayStandAroundCommas(String coordinates, String placed) {
        Reading read = placemark("<Point><coordinates>" + coordinates + "</coordinates></Point>");
        assertEquals(placed, read.placed("x"));
        assertEquals(List.of(), read.codes());
    }

    @Test
    void elementsThatASchemaNamesArePlacemarks() {
        Reading read = Reading.of(FORMAT, """
                <kml xmlns="http://earth.google.com/kml/2.1"><Document>
                  <Schema parent="Placemark" name="S_villes"><SimpleField type="wstring" name="POP"/></Schema>
                  <S_villes><name>Dijon</name><POP>156000</POP><Style><POP>no</POP></Style>
                    <Point><coordinates>5.04,47.32,0</coordinates></Point></S_villes>
                </Document></kml>
                """);
        assertEquals("47.32 5.04 EXACT", read.placed("Dijon"));
        assertEquals("\"156000\"", read.extra("Dijon", "POP"));
    }

    @Test
    void aTrackOfOnePointIsAPoint() {
        Reading read = placemark("<gx:Track><gx:coord>100.5 13.7 0</gx:coord></gx:Track>");
        assertEquals("13.70 100.50 EXACT", read.placed("x"));
        assertNull(read.place("x").note());
    }

    @ParameterizedTest
    @CsvSource({"185.5, -174.50, '-17.5, 185.5; -17.5, -174.5'", "-242.25, 117.75, '-17.5, -242.25; -17.5, 117.75'"})
    void aLongitudeBeyondTheDateLineIsTheSameMeridian(String written, String east, String arguments) {
        Reading read = placemark("<Point><coordinates>" + written + ",-17.5</coordinates></Point>");
        assertEquals("-17.50 " + east + " EXACT", read.placed("x"));
        assertEquals(
                arguments, String.join("; ", read.problem("position-wrapped").arguments()));
    }
}
