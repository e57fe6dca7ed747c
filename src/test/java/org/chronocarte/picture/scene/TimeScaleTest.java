package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    private static TimeScale any(Random random) {
        double start = random.nextGaussian() * Math.pow(2, random.nextInt(74));
        double span = Math.pow(2, 1 + random.nextInt(74));
        return new TimeScale(TimeWindow.clamped(start, start + span), random.nextInt(300), 1 + random.nextInt(3000));
    }

    private static double grain(TimeWindow window) {
        return Math.max(Instants.grain(window.start()), Instants.grain(window.end()));
    }

    @Test
    void timeAndPlaceAreInverse() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            TimeScale scale = any(random);
            TimeWindow window = scale.window();
            double instant = Math.rint(window.start() + window.span() * random.nextDouble() * 0.999);
            double grain = grain(window);
            assertEquals(instant, scale.time(scale.x(instant)), 2 * grain + window.span() * 1e-12, scale::toString);
            double x = scale.left() + random.nextDouble() * scale.width();
            assertEquals(x, scale.x(scale.time(x)), 1e-6 + scale.pixels(grain), scale::toString);
        }
    }

    @Test
    void theWindowFillsTheWidth() {
        Random random = new Random(2);
        for (int i = 0; i < 5000; i++) {
            TimeScale scale = any(random);
            assertEquals(scale.left(), scale.x(scale.window().start()));
            assertEquals(scale.right(), scale.x(scale.window().end()), 1e-6);
            assertEquals(scale.window().start(), scale.time(scale.left()));
            assertEquals(scale.width(), scale.pixels(scale.window().span()), 1e-6);
        }
    }

    @Test
    void laterIsFartherRight() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            TimeScale scale = any(random);
            double a = random.nextDouble() * 4000 - 500;
            double b = a + random.nextDouble() * 100;
            assertTrue(scale.time(a) <= scale.time(b), scale::toString);
            assertTrue(scale.near(scale.time(a)) <= scale.near(scale.time(b)) + 1e-9, scale::toString);
        }
    }

    @Test
    void theEdgesOfTimeAreNearAndNothingOverflows() {
        for (TimeWindow window : new TimeWindow[] {
            new TimeWindow(TimeWindow.MIN, TimeWindow.MAX),
            new TimeWindow(0, 1),
            new TimeWindow(Instants.before(TimeWindow.MAX), TimeWindow.MAX),
            new TimeWindow(TimeWindow.MIN, Instants.after(TimeWindow.MIN))
        }) {
            TimeScale scale = new TimeScale(window, 10, 1000);
            assertTrue(scale.x(TimeWindow.MIN) <= scale.left() && scale.x(TimeWindow.MAX) >= scale.right() - 1e-6);
            assertTrue(scale.near(TimeWindow.MIN) >= -2000 && scale.near(TimeWindow.MAX) <= 3011);
            assertTrue(scale.time(-1e300) == TimeWindow.MIN && scale.time(1e300) == TimeWindow.MAX);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aScaleNeedsAWidth(double width) {
        assertThrows(IllegalArgumentException.class, () -> new TimeScale(new TimeWindow(0, 1), 0, width));
    }
}
