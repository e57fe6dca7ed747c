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
        double start = (random.nextBoolean() ? 1 : -1) * Math.pow(2, random.nextDouble() * 76);
        double span = Math.pow(2, random.nextDouble() * 76.5);
        return TimeWindow.clamped(start, start + span);
    }

    @Test
    void allOfTimeHasALength() {
        assertEquals(2 * TimeWindow.MAX, ALL.span());
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

    /** By how much two instants may differ that ought to be the same: a step of the coarser of two windows. */
    private static double grain(TimeWindow one, TimeWindow other) {
        return Math.max(
                Math.max(Instants.grain(one.start()), Instants.grain(one.end())),
                Math.max(Instants.grain(other.start()), Instants.grain(other.end())));
    }

    @Test
    void shiftingKeepsTheLengthAndStopsAtTheEdges() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            TimeWindow window = any(random);
            double by = random.nextGaussian() * Math.pow(2, random.nextDouble() * 80);
            TimeWindow shifted = window.shifted(by);
            double shortest = Instants.shortestSpan(Math.max(Math.abs(shifted.start()), Math.abs(shifted.end())));
            if (window.span() >= shortest) {
                assertEquals(window.span(), shifted.span(), 2 * grain(window, shifted), () -> window + " by " + by);
                assertTrue(by < 0 ? shifted.start() <= window.start() : shifted.start() >= window.start());
            } else {
                assertTrue(shifted.span() <= 1.01 * shortest, () -> window + " by " + by + ": " + shifted);
            }
        }
        assertEquals(TimeWindow.MAX, new TimeWindow(0, 1).shifted(1e30).end());
        assertEquals(TimeWindow.MIN, new TimeWindow(0, 1).shifted(-1e30).start());
        assertEquals(new TimeWindow(5, 15), new TimeWindow(0, 10).shifted(5));
        assertEquals(ALL, ALL.shifted(12));
    }

    @Test
    void withinTheYearsThatHaveMillisecondsShiftingKeepsTheLengthExactly() {
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            double start = Math.rint((random.nextDouble() - 0.5) * 1e15);
            TimeWindow window = new TimeWindow(start, start + 1 + random.nextInt(1_000_000));
            TimeWindow shifted = window.shifted((random.nextDouble() - 0.5) * 1e15);
            assertEquals(window.span(), shifted.span());
        }
    }

    @Test
    void aMinuteThatIsMovedToTheBigBangBecomesLongEnoughToBeSeen() {
        double bang = When.parse("Y-13800000000").earliestStart();
        TimeWindow minute = new TimeWindow(0, 60_000);
        TimeWindow there = minute.shifted(bang);
        assertTrue(there.contains(bang));
        assertTrue(there.span() >= Instants.shortestSpan(bang));
        assertTrue(there.span() <= TimeWindow.DAY);
    }

    @Test
    void scalingKeepsTheAnchorsPlace() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            TimeWindow window = any(random);
            double anchor = Instants.nearest(window.start() + window.span() * random.nextDouble() * 0.99);
            TimeWindow same = window.scaled(1, anchor);
            assertEquals(window.start(), same.start(), 2 * grain(window, same));
            assertEquals(window.end(), same.end(), 2 * grain(window, same));
            TimeWindow half = window.scaled(0.5, anchor);
            double place = (anchor - window.start()) / window.span();
            double placeNow = (anchor - half.start()) / half.span();
            assertEquals(
                    place, placeNow, 1e-9 + 2 * grain(half, half) / half.span(), () -> window + " round " + anchor);
        }
    }

    /** Zooms notch by notch, as a wheel does, and looks where the anchor stands at every notch. */
    private static void zoomsFirmly(TimeWindow from, double shortest, double anchor) {
        double place = (anchor - from.start()) / from.span();
        // On a screen of two thousand pixels, two pixels; where instants lie far apart, some steps of theirs.
        double tolerance = 0.001 + 4 * Instants.grain(anchor) / shortest;
        TimeWindow window = from;
        while (window.span() > shortest * 1.01) {
            double factor = Math.max(0.8, shortest / window.span());
            window = window.scaled(factor, anchor);
            double now = (anchor - window.start()) / window.span();
            assertTrue(Math.abs(place - now) < tolerance, () -> from + " round " + anchor);
        }
        while (window.span() < from.span()) {
            window = window.scaled(1.25, anchor);
            double there = (anchor - window.start()) / window.span();
            assertTrue(Math.abs(place - there) < tolerance, () -> from + " round " + anchor);
        }
    }

    @Test
    void fromFiveThousandYearsToAMinuteTheAnchorStaysUnderThePointer() {
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            double middle = (random.nextDouble() - 0.5) * 1e14;
            double span = 5000 * 365.2425 * TimeWindow.DAY;
            TimeWindow years = TimeWindow.clamped(middle - span / 2, middle + span / 2);
            zoomsFirmly(years, 60_000, Instants.nearest(years.start() + years.span() * random.nextDouble()));
        }
    }

    @Test
    void fromTheBigBangToADayTheAnchorStaysUnderThePointer() {
        Random random = new Random(7);
        double bang = When.parse("Y-13800000000").earliestStart();
        TimeWindow all = new TimeWindow(bang, When.parse("Y10000").latestEnd());
        for (int i = 0; i < 500; i++) {
            zoomsFirmly(all, TimeWindow.DAY, Instants.nearest(all.start() + all.span() * random.nextDouble()));
        }
        zoomsFirmly(all, TimeWindow.DAY, bang);
        zoomsFirmly(all, 60_000, When.parse("2024-05-14T10:00:00Z").earliestStart());
    }

    @Test
    void scalingNeverLeavesTime() {
        Random random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            TimeWindow window = any(random);
            double anchor =
                    random.nextInt(5) == 0 ? TimeWindow.MIN : any(random).start();
            TimeWindow scaled = window.scaled(Math.pow(10, random.nextInt(40) - 20), anchor);
            assertTrue(scaled.start() >= TimeWindow.MIN && scaled.end() <= TimeWindow.MAX);
        }
        assertEquals(ALL, new TimeWindow(0, 1).scaled(1e300, 0).union(ALL));
        assertEquals(1, new TimeWindow(0, 1000).scaled(0, 500).span());
    }

    @Test
    void anHourTwoHundredThousandYearsAwayCanStillBeZoomed() {
        double far = When.parse("Y-200000").earliestStart();
        TimeWindow hour = new TimeWindow(far, far + 3_600_000);
        assertEquals(new TimeWindow(far, far + 1_800_000), hour.scaled(0.5, far));
        assertEquals(new TimeWindow(far, far + 60_000), hour.scaled(1 / 60.0, far));
    }

    @Test
    void thereIsOneZero() {
        assertEquals(new TimeWindow(0.0, 1), new TimeWindow(-0.0, 1));
        assertEquals(new TimeWindow(-1, 0.0), new TimeWindow(-1, -0.0));
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
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(Math.nextDown(TimeWindow.MIN), 5));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(5, Math.nextUp(TimeWindow.MAX)));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(Double.NaN, 5));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(5, Double.NaN));
    }
}
