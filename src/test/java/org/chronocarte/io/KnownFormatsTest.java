package org.chronocarte.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
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

    @Test
    void eachFileIsReadByItsOwnFormat() throws IOException {
        assertEquals("geojson", format("geo/seizures.geojson"));
        assertEquals("geojson", format("geo/abingdon.lpf.json"));
        assertEquals("linked-places-table", format("geo/gazetteer.lp.tsv"));
        assertEquals("kml", format("geo/earth.kml"));
        assertEquals("gpx", format("geo/patrol.gpx"));
        assertEquals("ics", format("calendar/hearings.ics"));
        assertEquals("acled", format("conflict/acled.csv"));
        assertEquals("ucdp-ged", format("conflict/ged.csv"));
        assertEquals("palladio", format("conflict/palladio.json"));
    }
}
