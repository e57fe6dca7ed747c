package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

/** Whether a map names the day first or the month is decided over all of it, as it is over a column. */
class DayOrderOfFilesTest {

    private static String feature(String name, String start, String end) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\",\"start\":\"" + start + "\",\"end\":\""
                + end + "\"},\"geometry\":null}";
    }

    private static Reading read(String features, Fix... fixes) {
        return Reading.of(
                new GeoJsonFormat(PlaceFinder.NONE),
                ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}").getBytes(StandardCharsets.UTF_8),
                "a.geojson",
                new ImportChoices(List.of(fixes)));
    }

    private static final String DAYS = feature("A", "12/03/2023", "") + "," + feature("B", "01/03/2023", "02/04/2023")
            + "," + feature("C", "25/03/2023", "");

    @Test
    void aSureDateShowsHowTheOthersAreMeant() {
        Reading reading = read(DAYS);
        assertEquals("2023-03-12", reading.when("A"));
        assertEquals("2023-03-01/2023-04-02", reading.when("B"));
        assertNull(reading.whenNote("A"));
        assertEquals(
                List.of("12/03/2023", "2"), reading.problem("moment-order-day").arguments());
        Reading turned = read(DAYS, reading.problem("moment-order-day").fixes().get(0));
        assertEquals("2023-12-03", turned.when("A"));
        Reading american = read(feature("A", "3/4/2023", "") + "," + feature("B", "3/25/2023", ""));
        assertEquals("2023-03-04", american.when("A"));
        assertEquals("2023-03-25", american.when("B"));
        american.problem("moment-order-month");
    }

    @Test
    void whatNothingShowsIsAsked() {
        Reading reading = read(feature("A", "12/03/2023", "") + "," + feature("B", "05/03/2023", ""));
        assertNull(reading.when("A"));
        assertEquals("12/03/2023", reading.whenNote("A"));
        assertEquals(2, reading.codes().stream().filter("moment-order"::equals).count());
        Reading both = read(DAYS + "," + feature("D", "3/25/2023", ""));
        assertNull(both.when("A"));
        assertEquals("2023-03-12", read(DAYS, new Fix.DayFirst(true)).when("A"));
    }

    @Test
    void placemarksToo() {
        Reading reading = Reading.of(
                new KmlFormat(PlaceFinder.NONE),
                "<kml><Document><Placemark><name>A</name><ExtendedData><Data name=\"Date\"><value>12/03/2023</value></Data>"
                        + "</ExtendedData></Placemark><Placemark><name>B</name><ExtendedData><Data name=\"Date\">"
                        + "<value>25/03/2023</value></Data></ExtendedData></Placemark></Document></kml>");
        assertEquals("2023-03-12", reading.when("A"));
    }
}
