package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.chronocarte.io.format.draft.CoordinateReading.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateWordsTest {

    /** With a mark before their thousands numbers look like two. */
    @ParameterizedTest
    @ValueSource(strings = {"12 345", "12,345", "9 876"})
    void numbersWithThousandsAreNoPair(String text) {
        assertEquals(Flaw.NOT_COORDINATES, CoordinateWords.pair(text).flaw());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43.2964, 5.37",
                "43.2964,5.37",
                "43.2964 5.37",
                "43.2964; 5.37",
                "43,2964 ; 5,37",
                "43,2964, 5,37",
                "43,2964 5,37",
                "(43.2964, 5.37)",
                "[43.2964, 5.37]",
                "43°17′47″N 5°22′12″E",
                "43°17'47\"N, 5°22'12\"E",
                "43° 17' 47\" N 5° 22' 12\" E",
                "5°22′12″E 43°17′47″N",
                "N 43.2964 E 5.37",
                "43.2964°N 5.37°E",
                "43° 17.784' N, 5° 22.2' E",
                "POINT(5.37 43.2964)",
                "SRID=4326;POINT (5.37 43.2964)",
                "Point Z (5.37 43.2964 12)",
                "{\"type\":\"Point\",\"coordinates\":[5.37,43.2964]}",
                "{ \"coordinates\" : [5.37, 43.2964, 3], \"type\" : \"Point\" }"
            })
    void readsAPairInOneCell(String text) {
        CoordinateReading reading = CoordinateWords.pair(text);
        assertEquals(null, reading.flaw());
        assertEquals(43.2964, reading.lat(), 1e-4);
        assertEquals(5.37, reading.lon(), 1e-4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43,5",
                "Marseille",
                "43.2",
                "1.2.3, 4.5",
                "POLYGON((1 2,3 4,5 6,1 2))",
                "{\"type\":\"LineString\",\"coordinates\":[5,4]}",
                "43°77′N 5°E"
            })
    void whatIsNoPairIsNone(String text) {
        assertEquals(Flaw.NOT_COORDINATES, CoordinateWords.pair(text).flaw());
    }

    @Test
    void aWrongPairSaysWhy() {
        assertEquals(Flaw.SWAPPED, CoordinateWords.of("120.5", "43.2").flaw());
        assertEquals(43.2, CoordinateWords.of("120.5", "43.2").swapped().lat());
        assertEquals(Flaw.PROJECTED, CoordinateWords.of("6246123.4", "893456.7").flaw());
        assertEquals(Flaw.OUT_OF_RANGE, CoordinateWords.of("432.9", "5.3").flaw());
        assertEquals(Flaw.HALF, CoordinateWords.of("43.2", "").flaw());
        assertTrue(CoordinateWords.of("0", "0.0").isZero());
    }

    @Test
    void westIsWrittenInBothLanguages() {
        assertEquals(-1.5, CoordinateWords.angle("1,5° O"));
        assertEquals(-1.5, CoordinateWords.angle("1.5W"));
        assertEquals(-1.5, CoordinateWords.angle("−1.5"));
        assertEquals(1.5, CoordinateWords.angle("1°30′"));
    }

    @Test
    void everyPositionIsReadInEachNotation() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double lat = Math.round((random.nextDouble() * 180 - 90) * 1e5) / 1e5;
            double lon = Math.round((random.nextDouble() * 360 - 180) * 1e5) / 1e5;
            String[] texts = {
                String.format(Locale.ROOT, "%.5f, %.5f", lat, lon),
                String.format(Locale.FRENCH, "%.5f ; %.5f", lat, lon),
                String.format(Locale.ROOT, "POINT(%.5f %.5f)", lon, lat),
                dms(lat, "N", "S") + " " + dms(lon, "E", "W")
            };
            for (String text : texts) {
                CoordinateReading reading = CoordinateWords.pair(text);
                assertEquals(lat, reading.lat(), 1e-5, text);
                assertEquals(lon, reading.lon(), 1e-5, text);
            }
        }
    }

    private static String dms(double degrees, String plus, String minus) {
        double size = Math.abs(degrees);
        int whole = (int) size;
        int minutes = (int) ((size - whole) * 60);
        double seconds = Math.max(0, ((size - whole) * 60 - minutes) * 60 - 1e-7);
        return String.format(
                Locale.ROOT, "%d°%d′%.3f″%s", whole, minutes, Math.min(seconds, 59.999), degrees < 0 ? minus : plus);
    }
}
