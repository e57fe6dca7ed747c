package org.chronocarte.ui.present;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Moves the timeline's window to another within the time that the map flies. Interruptible. For the FX thread. */
final class TimeFlight {

    private static final double MILLIS = 700;

    private final Consumer<TimeWindow> show;
    private @Nullable AnimationTimer timer;

    TimeFlight(Consumer<TimeWindow> show) {
        this.show = show;
    }

    /** Flies; a flight under way ends where it is. */
    void fly(TimeWindow from, TimeWindow to) {
        stop();
        if (from.equals(to)) {
            return;
        }
        AnimationTimer flight = new AnimationTimer() {
            private long start = -1;

            @Override
            public void handle(long now) {
                start = start < 0 ? now : start;
                double share = (now - start) / 1e6 / MILLIS;
                if (share >= 1) {
                    TimeFlight.this.stop();
                    show.accept(to);
                } else {
                    show.accept(between(from, to, share));
                }
            }
        };
        timer = flight;
        flight.start();
    }

    void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }

    /** A window on the way, eased at both ends; lengths pass by factors, as zooming does. */
    static TimeWindow between(TimeWindow from, TimeWindow to, double share) {
        double eased = share * share * (3 - 2 * share);
        double span = from.span() * Math.pow(to.span() / from.span(), eased);
        double grown = to.span() - from.span();
        // The middle moves as fast as the edges seem to: in step with the length.
        double along = Math.abs(grown) < 1 ? eased : (span - from.span()) / grown;
        double middle = from.middle() + (to.middle() - from.middle()) * along;
        return TimeWindow.clamped(middle - span / 2, middle + span / 2);
    }
}
