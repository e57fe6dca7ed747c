package org.chronocarte.io.format.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    @ParameterizedTest
    @CsvSource({
        "X Lambert93, LAMBERT_93",
        "coordonnee_x_l93, LAMBERT_93",
        "Y (Lambert-93), LAMBERT_93",
        "EPSG:2154, LAMBERT_93",
        "X (EPSG:27572), LAMBERT_2",
        "Lambert II étendu, LAMBERT_2",
        "x_l2e, LAMBERT_2",
        "X_UTM20N, UTM_20",
        "WGS84 / UTM zone 31N, UTM_31",
        "3857, WEB_MERCATOR",
        "Web Mercator X, WEB_MERCATOR",
    })
    void wordsNameASystem(String words, Grid grid) {
        assertEquals(Optional.of(grid), Grid.named(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Longitude", "coord_x", "WGS84", "EPSG:4326", "Lambert", "21540", "UTM"})
    void otherWordsNameNone(String words) {
        assertEquals(Optional.empty(), Grid.named(words));
    }

    @Test
    void numbersAloneSayWhatIsLikely() {
        assertEquals(Set.of(Grid.LAMBERT_93), Grid.likely(892_390, 6_247_035 + 500_000));
        assertEquals(Set.of(Grid.LAMBERT_2), Grid.likely(846_499, 1_815_214));
        assertEquals(EnumSet.of(Grid.UTM_30, Grid.UTM_31, Grid.UTM_32), Grid.likely(350_000, 4_796_468));
        assertEquals(EnumSet.of(Grid.LAMBERT_2, Grid.UTM_20), Grid.likely(709_096, 1_616_759));
        assertEquals(Set.of(Grid.UTM_40), Grid.likely(338_811, 7_690_101));
        assertTrue(Grid.likely(892_390, 6_247_035).containsAll(Set.of(Grid.LAMBERT_93, Grid.WEB_MERCATOR)));
        assertEquals(Set.of(Grid.WEB_MERCATOR), Grid.likely(-8_235_000, 4_975_000));
        assertEquals(Set.of(), Grid.likely(50_000_000, 5));
    }
}
