package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import org.chronocarte.model.geo.Mercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    @ParameterizedTest
    @CsvSource({
        "48.85, 2.35, France, France",
        "43.12, 131.89, Russia, Russie",
        "61.2, -149.9, United States, États-Unis",
        "4.94, -52.33, French Guiana, Guyane française",
        "14.6, -61.07, Martinique, Martinique",
        "51.96, 4.02, Netherlands, Pays-Bas",
        "30, -40, , ",
        "90, 0, , ",
    })
    void aPointLiesInItsCountryHoweverFarTheCountrysNameIs(double lat, double lon, String english, String french)
            throws IOException {
        Countries countries = new Countries(map);
        double x = Mercator.x(lon);
        double y = Mercator.y(lat);
        assertEquals(Optional.ofNullable(english), countries.at(x, y, "en"));
        assertEquals(Optional.ofNullable(french), countries.at(x, y, "fr"));
    }

    @Test
    void whatIsNotKnownIsReadOnceAndThenKnown() {
        Countries countries = new Countries(map);
        ArrayDeque<Runnable> jobs = new ArrayDeque<>();
        int[] came = {0};
        double x = Mercator.x(2.35);
        double y = Mercator.y(48.85);
        for (int i = 0; i < 2; i++) {
            assertEquals(Optional.empty(), countries.known(x, y, "en", jobs::add, () -> came[0]++));
        }
        assertEquals(1, jobs.size());
        jobs.remove().run();
        assertEquals(1, came[0]);
        assertEquals(Optional.of("France"), countries.known(x, y, "en", jobs::add, () -> came[0]++));
        assertEquals(0, jobs.size());
    }
}
