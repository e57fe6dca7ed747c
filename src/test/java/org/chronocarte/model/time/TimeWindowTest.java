package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final TimeWindow ALL = new TimeWindow(TimeWindow.MIN, TimeWindow.MAX);
    private static final int TRIES = 50_000;

    /** Short and long, near and at the very edge of time. */
    private static TimeWindow any(Random random) {
        double start = (random.nextBoolean() ? 1 : -1) * Math.pow(2, random.nextDouble() * 63);
        double span = Math.pow(2, random.nextDouble() * 63.5);
        return TimeWindow.clamped(start, start + span);
    }

    @Test
    void allOfTimeHasALength() {
        assertEquals(Long.MAX_VALUE, ALL.span());
    }

    @Test
    void clampingAlwaysGivesAWindow() {
        double[] nasty = {
            Double.NEGATIVE_INFINITY,
            -1e30,
            TimeWindow.MIN,
            -1e18,
            -1,
            -0.4,
            0,
            0.4,
            1,
            1e18,
            TimeWindow.MAX,
            1e30,
            Double.POSITIVE_INFINITY,
            Double.NaN
        };
        for (double start : nasty) {
            for (double end : nasty) {
                TimeWindow window = TimeWindow.clamped(start, end);
                assertTrue(window.start() < window.end(), start + ".." + end);
            }
        }
        assertEquals(ALL, TimeWindow.clamped(-1e30, 1e30));
        assertEquals(new TimeWindow(10, 20), TimeWindow.clamped(10, 20));
    }

    @Test
    void shiftingKeepsTheLengthAndStopsAtTheEdges() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            TimeWindow window = any(random);
            double by = random.nextGaussian() * Math.pow(2, random.nextDouble() * 70);
            TimeWindow shifted = window.shifted(by);
            assertEquals(window.span(), shifted.span());
            assertTrue(by < 0 ? shifted.start() <= window.start() : shifted.start() >= window.start());
        }
        assertEquals(TimeWindow.MAX, new TimeWindow(0, 1).shifted(1e30).end());
        assertEquals(TimeWindow.MIN, new TimeWindow(0, 1).shifted(-1e30).start());
        assertEquals(new TimeWindow(5, 15), new TimeWindow(0, 10).shifted(5));
        assertEquals(ALL, ALL.shifted(12));
    }

    @Test
    void scalingKeepsTheAnchorsPlace() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            TimeWindow window = any(random);
            long anchor = window.start() + (long) (window.span() * random.nextDouble() * 0.99);
            TimeWindow same = window.scaled(1, anchor);
            // Exact to the millisecond as far as a double counts milliseconds.
            double grain = Math.max(2, window.span() * 1e-15);
            assertEquals(window.start(), same.start(), grain);
            assertEquals(window.end(), same.end(), grain);
            TimeWindow half = window.scaled(0.5, anchor);
            double place = (double) (anchor - window.start()) / window.span();
            double placeNow = (double) (anchor - half.start()) / half.span();
            assertEquals(place, placeNow, 1e-9 + 2.0 / half.span(), () -> window + " round " + anchor);
        }
    }

    @Test
    void scalingNeverLeavesTime() {
        Random random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            TimeWindow window = any(random);
            long anchor = random.nextInt(5) == 0 ? TimeWindow.MIN : any(random).start();
            TimeWindow scaled = window.scaled(Math.pow(10, random.nextInt(40) - 20), anchor);
            assertTrue(scaled.start() >= TimeWindow.MIN && scaled.end() <= TimeWindow.MAX);
        }
        assertEquals(ALL, new TimeWindow(0, 1).scaled(1e300, 0).union(ALL));
        assertEquals(1, new TimeWindow(0, 1000).scaled(0, 500).span());
    }

    @Test
    void anHourTenMillionYearsAwayCanStillBeZoomed() {
        long far = When.parse("Y-10000000").earliestStart();
        TimeWindow hour = new TimeWindow(far, far + 3_600_000);
        assertEquals(new TimeWindow(far, far + 1_800_000), hour.scaled(0.5, far));
        assertEquals(new TimeWindow(far, far + 60_000), hour.scaled(1 / 60.0, far));
    }

    @Test
    void endsAreHalfOpen() {
        TimeWindow day = TimeWindow.ofDays(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 14));
        assertEquals(TimeWindow.DAY, day.span());
        assertTrue(day.contains(day.start()));
        assertFalse(day.contains(day.end()));
        TimeWindow next = day.shifted(TimeWindow.DAY);
        assertFalse(day.intersects(next));
        assertTrue(day.intersects(day.shifted(TimeWindow.DAY - 1)));
        assertEquals(new TimeWindow(day.start(), next.end()), day.union(next));
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(6, 5));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(TimeWindow.MIN - 1, 5));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(5, TimeWindow.MAX + 1));
    }
}
