package org.chronocarte.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private static final double YEAR = 365.2425 * TimeWindow.DAY;
    private static final TimeWindow ALL = window("Y-13800000000/Y10000");

    private static TimeWindow window(String edtf) {
        When when = When.parse(edtf);
        return new TimeWindow(when.earliestStart(), when.latestEnd());
    }

    private static TimeWindow zoomed(TimeWindow from, double factor, double anchor) {
        TimeWindow window = from;
        for (int i = 0; i < 300; i++) {
            window = Reach.zoomed(window, factor, anchor, ALL);
        }
        return window;
    }

    @Test
    void oneComesAsNearAsAMinuteAndAtTheBigBangAsADay() {
        double now = When.parse("2024-05-14T10:00:00Z").earliestStart();
        assertEquals(60_000, zoomed(ALL, 0.8, now).span(), 1);
        double bang = zoomed(ALL, 0.8, ALL.start()).span();
        assertTrue(bang > TimeWindow.DAY / 4 && bang <= TimeWindow.DAY, () -> bang + " ms");
    }

    @Test
    void oneGoesAsFarAsThreeTimesAllOfTimeAndAtLeastFiveThousandYears() {
        assertEquals(3 * ALL.span(), zoomed(ALL, 1.25, 0).span(), ALL.span() * 1e-9);
        TimeWindow day = new TimeWindow(0, TimeWindow.DAY);
        TimeWindow far = day;
        for (int i = 0; i < 300; i++) {
            far = Reach.zoomed(far, 1.25, 0, day);
        }
        assertEquals(5000 * YEAR, far.span(), YEAR);
    }

    @Test
    void anOpenDateIsShownUpToTheEndOfAllThereIs() {
        TimeWindow since = Reach.around(When.parse("Y-66000000/.."), ALL);
        assertTrue(since.end() > ALL.end() && since.span() < 1.2 * 66_000_000 * YEAR, since::toString);
        TimeWindow until = Reach.around(When.parse("../Y-66000000"), ALL);
        assertTrue(until.start() < ALL.start() && until.span() < 1.2 * ALL.span(), until::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y-13800000000", "2024-05-14T10:00:00Z", "Y999999999999"})
    void whatIsTooShortToShowAnythingIsShownInTheShortestWindow(String edtf) {
        double instant = When.parse(edtf).earliestStart();
        TimeWindow seen = Reach.seen(TimeWindow.clamped(instant, instant));
        assertTrue(seen.contains(instant), seen::toString);
        assertTrue(seen.span() >= 60_000);
        assertEquals(seen, Reach.seen(seen));
        TimeWindow century = TimeWindow.clamped(instant, instant + 100 * YEAR);
        assertEquals(century, Reach.seen(century));
    }
}
