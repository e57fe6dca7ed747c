package org.chronocarte.ui.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final Viewport MARSEILLE = new Viewport(Mercator.x(5.37), Mercator.y(43.3), 9.3, 900, 600);
    private static final Viewport CAYENNE = new Viewport(Mercator.x(-52.3), Mercator.y(4.9), 8, 900, 600);

    @Test
    void itBeginsAndEndsWhereItSays() {
        Flight flight = new Flight(MARSEILLE, CAYENNE);
        assertSame(MARSEILLE, flight.at(0));
        assertSame(CAYENNE, flight.at(1));
        assertEquals(MARSEILLE.centerX(), flight.at(1e-6).centerX(), 1e-6);
        assertEquals(CAYENNE.zoom(), flight.at(1 - 1e-6).zoom(), 1e-3);
        assertEquals(CAYENNE.centerY(), flight.at(1 - 1e-6).centerY(), 1e-6);
    }

    @Test
    void farFlightsRiseOnTheWay() {
        assertTrue(new Flight(MARSEILLE, CAYENNE).at(0.5).zoom() < 5);
    }

    @Test
    void theShorterWayMayLeadOverThe180thMeridian() {
        Viewport fiji = new Viewport(0.99, 0.55, 7, 900, 600);
        Viewport samoa = new Viewport(0.02, 0.54, 7, 900, 600);
        for (double share = 0; share <= 1; share += 0.05) {
            double x = new Flight(fiji, samoa).at(share).centerX();
            assertTrue(x >= 0.99 - 1e-9 || x <= 0.02 + 1e-9, "at " + share + ": " + x);
        }
    }

    @Test
    void withoutDistanceOnlyTheZoomChangesAndSteadily() {
        Viewport close = new Viewport(MARSEILLE.centerX(), MARSEILLE.centerY(), 13.3, 900, 600);
        Viewport half = new Flight(MARSEILLE, close).at(0.5);
        assertEquals(11.3, half.zoom(), 1e-6);
        assertEquals(MARSEILLE.centerX(), half.centerX(), 1e-12);
        assertEquals(11.3, new Flight(close, MARSEILLE).at(0.5).zoom(), 1e-6);
    }

    @Test
    void anyFlightIsSmooth() {
        Random random = new Random(9);
        for (int i = 0; i < 500; i++) {
            Viewport from = any(random);
            Viewport to = random.nextInt(10) == 0 ? from : any(random);
            Viewport last = from;
            for (int step = 1; step <= 400; step++) {
                Viewport next = new Flight(from, to).at(step / 400.0);
                double span = 900 / Math.min(last.worldSize(), next.worldSize());
                assertTrue(Math.abs(next.zoom() - last.zoom()) < 0.6, () -> from + " to " + to);
                double across = next.centerX() - last.centerX();
                assertTrue(Math.abs(across - Math.rint(across)) < span, () -> from + " to " + to);
                last = next;
            }
        }
    }

    private static Viewport any(Random random) {
        return new Viewport(random.nextDouble(), random.nextDouble(), 2 + random.nextDouble() * 15, 900, 600).clamped();
    }
}
