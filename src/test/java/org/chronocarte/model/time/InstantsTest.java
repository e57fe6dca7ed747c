package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class InstantsTest {

    private static final double MINUTE = 60_000;

    @Test
    void everyInstantHasOneBeforeAndOneAfter() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            double instant = Instants.nearest(random.nextGaussian() * Math.pow(2, random.nextDouble() * 73));
            assertTrue(Instants.before(instant) < instant);
            assertTrue(Instants.after(instant) > instant);
            assertEquals(instant, Instants.after(Instants.before(instant)));
            assertEquals(instant, Instants.before(Instants.after(instant)));
            assertEquals(instant, Instants.nearest(instant));
        }
    }

    @Test
    void millisecondsAreToldApartFarBackAndMinutesAtTheBigBang() {
        assertEquals(1, Instants.grain(When.parse("Y-280000").earliestStart()));
        assertEquals(1, Instants.grain(When.parse("Y280000").latestEnd()));
        double bang = Instants.grain(When.parse("Y-13800000000").earliestStart());
        assertTrue(bang > MINUTE && bang < 2 * MINUTE, () -> bang + " ms");
        assertTrue(Instants.grain(TimeWindow.MAX) < TimeWindow.DAY / 8);
        assertTrue(Instants.shortestSpan(When.parse("Y-13800000000").earliestStart()) <= TimeWindow.DAY);
    }

    @Test
    void theNearestInstantIsOneOfThem() {
        assertEquals(0.0, Instants.nearest(-0.4), "a plain zero");
        assertEquals(0, Double.compare(0.0, Instants.nearest(-0.4)));
        assertEquals(2, Instants.nearest(1.6));
        assertEquals(TimeWindow.MAX, Instants.nearest(Double.POSITIVE_INFINITY));
        assertEquals(TimeWindow.MIN, Instants.nearest(Double.NEGATIVE_INFINITY));
        assertEquals(TimeWindow.MIN, Instants.nearest(Double.NaN));
    }

    @Test
    void openIsWhatLiesAtTheEdges() {
        assertTrue(Instants.isOpen(When.parse("../1985").earliestStart()));
        assertTrue(Instants.isOpen(When.parse("/1985").earliestStart()));
        assertTrue(Instants.isOpen(When.parse("[1985..]").latestStart()));
        assertFalse(Instants.isOpen(When.parse("Y-999999999999~").earliestStart()));
        assertFalse(Instants.isOpen(When.parse("Y999999999999~").latestEnd()));
    }
}
