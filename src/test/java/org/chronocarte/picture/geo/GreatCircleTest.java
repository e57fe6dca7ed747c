package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class GreatCircleTest {

    private static final double TOLERANCE = 1e-4;

    private static Position any(Random random) {
        return new Position(random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180);
    }

    @Test
    void theWayBeginsAndEndsAtItsPlaces() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            Position a = any(random);
            Position b = any(random);
            double[] way = GreatCircle.between(a, b, TOLERANCE);
            double endX = way[way.length - 2];
            assertEquals(Mercator.x(a.lon()), way[0], 1e-9);
            assertEquals(Mercator.y(a.lat()), way[1], 1e-9);
            assertEquals(0, Math.IEEEremainder(endX - Mercator.x(b.lon()), 1), 1e-9);
            assertEquals(Mercator.y(b.lat()), way[way.length - 1], 1e-9);
        }
    }

    @Test
    void noStepIsLongerThanHalfAWorld() {
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            double[] way = GreatCircle.between(any(random), any(random), TOLERANCE);
            for (int j = 2; j < way.length; j += 2) {
                assertTrue(Math.abs(way[j] - way[j - 2]) <= 0.5);
            }
        }
    }

    @Test
    void theWayIsTheShortestOnTheGlobe() {
        Position cayenne = new Position(4.92, -52.31);
        Position dubai = new Position(25.2, 55.27);
        double[] way = GreatCircle.between(cayenne, dubai, 1e-6);
        double length = 0;
        for (int i = 2; i < way.length; i += 2) {
            length += angle(way[i - 2], way[i - 1], way[i], way[i + 1]);
        }
        assertEquals(angle(way[0], way[1], way[way.length - 2], way[way.length - 1]), length, 1e-5);
    }

    @Test
    void acrossThePacificItRunsOnPastTheEdge() {
        double[] way = GreatCircle.between(new Position(35, 140), new Position(35, -120), TOLERANCE);
        assertTrue(way[way.length - 2] > 1);
    }

    @Test
    void samePlaceAndAntipodesAreWays() {
        Position here = new Position(10, 20);
        for (double value : GreatCircle.between(here, here, TOLERANCE)) {
            assertTrue(Double.isFinite(value));
        }
        for (double value : GreatCircle.between(here, new Position(-10, -160), TOLERANCE)) {
            assertTrue(Double.isFinite(value));
        }
        for (double value : GreatCircle.between(new Position(90, 0), new Position(-90, 0), TOLERANCE)) {
            assertTrue(Double.isFinite(value));
        }
    }

    private static double angle(double x0, double y0, double x1, double y1) {
        double lat0 = Math.toRadians(Mercator.lat(y0));
        double lat1 = Math.toRadians(Mercator.lat(y1));
        double east = 2 * Math.PI * (x1 - x0);
        double half = Math.pow(Math.sin((lat1 - lat0) / 2), 2)
                + Math.cos(lat0) * Math.cos(lat1) * Math.pow(Math.sin(east / 2), 2);
        return 2 * Math.asin(Math.sqrt(half));
    }
}
