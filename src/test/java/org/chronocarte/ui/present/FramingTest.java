package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class FramingTest {

    @Test
    void whatIsWantedLiesInTheFreePart() {
        Extent wanted = new Extent(0.50, 0.34, 0.52, 0.35);
        Extent framed = Framing.beside(wanted, 1600, 670, 1000);
        Viewport view = Viewport.fit(framed, 1600, 670, 0);
        assertEquals(500, view.screenX(wanted.centerX()), 0.5);
        assertEquals(335, view.screenY(wanted.centerY()), 0.5);
        assertTrue(view.screenX(wanted.minX()) >= 0 && view.screenX(wanted.maxX()) <= 1000);
        assertTrue(view.screenY(wanted.minY()) >= 0 && view.screenY(wanted.maxY()) <= 670);
    }

    @Test
    void aPointIsShownWithItsSurroundings() {
        Extent framed = Framing.beside(new Extent(0.5, 0.3, 0.5, 0.3), 1600, 670, 1000);
        assertEquals(0.0016, framed.maxX() - framed.minX(), 1e-9);
    }

    @Test
    void timeFliesFromOneWindowToTheOther() {
        TimeWindow from = new TimeWindow(0, 1000 * TimeWindow.DAY);
        TimeWindow to = new TimeWindow(500 * TimeWindow.DAY, 510 * TimeWindow.DAY);
        assertEquals(from, TimeFlight.between(from, to, 0));
        assertEquals(to, TimeFlight.between(from, to, 1));
        TimeWindow before = from;
        for (int i = 1; i <= 20; i++) {
            TimeWindow at = TimeFlight.between(from, to, i / 20.0);
            assertTrue(at.start() >= before.start() && at.end() <= before.end(), "inward all the way");
            before = at;
        }
        TimeWindow beside = from.shifted(100 * TimeWindow.DAY);
        assertEquals(from.shifted(50 * TimeWindow.DAY), TimeFlight.between(from, beside, 0.5));
    }
}
