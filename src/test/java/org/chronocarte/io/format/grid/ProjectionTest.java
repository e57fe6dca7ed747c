package org.chronocarte.io.format.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {

    private static void assertAt(double lat, double lon, Projection.Degrees found, double within) {
        assertEquals(lat, found.lat(), within);
        assertEquals(lon, found.lon(), within);
    }

    /** The worked example of IOGP's Guidance Note 7-2: NAD27 / Texas South Central, in US survey feet. */
    @Test
    void theConicIsThatOfTheGuidanceNote() {
        LambertConic texas = LambertConic.ofParallels(
                new Ellipsoid(20_925_832.16, 1 / 294.97870),
                27 + 50 / 60.0,
                -99,
                28 + 23 / 60.0,
                30 + 17 / 60.0,
                2_000_000,
                0);
        assertAt(28.5, -96, texas.inverse(2_963_503.91, 254_759.80), 1e-7);
    }

    /** The worked example of the same note: the National Grid of Great Britain. */
    @Test
    void transverseMercatorIsThatOfTheGuidanceNote() {
        TransverseMercator britain = new TransverseMercator(
                new Ellipsoid(6_377_563.396, 1 / 299.32496), 49, -2, 0.9996012717, 400_000, -100_000);
        assertAt(50.5, 0.5, britain.inverse(577_274.99, 69_740.50), 2e-7);
    }

    @ParameterizedTest
    @CsvSource({
        // The origins, by definition.
        "2154, 700000, 6600000, 46.5, 3",
        "3945, 1700000, 4200000, 45, 3",
        "32631, 500000, 0, 0, 3",
        "32722, 500000, 10000000, 0, -51",
        "2972, 500000, 0, 0, -51",
        "5490, 500000, 0, 0, -63",
        "2975, 500000, 10000000, 0, 57",
        "4471, 500000, 10000000, 0, 45",
    })
    void originsAreWhereTheirDefinitionsSay(int code, double x, double y, double lat, double lon) {
        Projection known = Objects.requireNonNull(Projection.ofEpsg(code));
        assertAt(lat, lon, known.inverse(x, y), 1e-9);
    }

    /** Towns of each system, as PROJ 9 has them, the library that most of the field's tools use. */
    @ParameterizedTest
    @CsvSource({
        "2154, 648235.900, 6862268.369, 48.8583701, 2.2944813",
        "2154, 892390.222, 6247035.257, 43.2965, 5.3698",
        "3945, 1842790.968, 4286523.212, 45.764, 4.8357",
        "3950, 1704054.199, 9269986.105, 50.6292, 3.0573",
        "32631, 692230.469, 4796468.507, 43.2965, 5.3698",
        "32733, 816196.712, 6241444.314, -33.92, 18.42",
        "2972, 354363.155, 544229.782, 4.9224, -52.3135",
        "5490, 709096.316, 1616759.733, 14.6161, -61.0588",
        "2975, 338811.239, 7690101.360, -20.8823, 55.4504",
        "4471, 524724.521, 8587115.821, -12.7806, 45.2278",
        "27572, 596914.648, 2428893.600, 48.8583701, 2.2944813",
        "27572, 846499.547, 1815214.128, 43.2965, 5.3698",
        "27572, 305486.753, 2253807.092, 47.2184, -1.5536",
        "3857, 597763.402, 5357211.617, 43.2965, 5.3698",
    })
    void townsAreWhereOthersFindThem(int code, double x, double y, double lat, double lon) {
        assertAt(lat, lon, Objects.requireNonNull(Projection.ofEpsg(code)).inverse(x, y), 2e-8);
    }

    @ParameterizedTest
    @ValueSource(ints = {32600, 32661, 3941, 2, 27700})
    void othersAreNotGuessed(int code) {
        assertNull(Projection.ofEpsg(code));
    }
}
