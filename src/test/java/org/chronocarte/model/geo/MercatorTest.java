package org.chronocarte.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MercatorTest {

    @Test
    void degreesComeBackFromTheUnitSquare() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double lon = random.nextDouble() * 360 - 180;
            double lat = (random.nextDouble() * 2 - 1) * Mercator.MAX_LATITUDE;
            assertEquals(lon, Mercator.lon(Mercator.x(lon)), 1e-9);
            assertEquals(lat, Mercator.lat(Mercator.y(lat)), 1e-9);
        }
    }

    @Test
    void theWorldIsASquareWithTheNorthOnTop() {
        assertEquals(0, Mercator.x(-180));
        assertEquals(1, Mercator.x(180));
        assertEquals(0, Mercator.y(Mercator.MAX_LATITUDE), 1e-12);
        assertEquals(1, Mercator.y(-Mercator.MAX_LATITUDE), 1e-12);
        assertEquals(0.5, Mercator.y(0), 1e-12);
    }

    @Test
    void latitudesBeyondTheSquareLieOnItsEdge() {
        assertEquals(Mercator.y(Mercator.MAX_LATITUDE), Mercator.y(90));
        assertEquals(Mercator.y(-Mercator.MAX_LATITUDE), Mercator.y(-90));
    }
}
