package org.chronocarte.ui.timeline;

import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;

/** How near one may come, how far one may go, and where a jump ends. */
final class Reach {

    /** A minute: what is shorter fills the view. */
    private static final double SHORTEST = 60_000;

    /** At least this far out one may always go: five thousand years. */
    private static final double LONGEST = 5000 * 365.2425 * TimeWindow.DAY;

    private static final double WHOLE_MARGIN = 3;
    private static final double AROUND = 0.08;

    private Reach() {}

    /**
     * A window made longer or shorter round an instant, as far as that may go.
     *
     * @param whole all the time that there is to see
     */
    static TimeWindow zoomed(TimeWindow window, double factor, double anchor, TimeWindow whole) {
        double longest = Math.max(LONGEST, whole.span() * WHOLE_MARGIN);
        double span = Math.max(shortest(anchor), Math.min(longest, window.span() * factor));
        return window.scaled(span / window.span(), anchor);
    }

    /** The shortest window round an instant: far from 1970, no shorter than one in which things can be told apart. */
    private static double shortest(double instant) {
        return Math.max(SHORTEST, Instants.shortestSpan(instant));
    }

    /** A window, or the shortest round its middle where it is too short to show anything. */
    static TimeWindow seen(TimeWindow window) {
        double shortest = shortest(window.middle());
        return window.span() >= shortest
                ? window
                : TimeWindow.clamped(window.middle() - shortest / 2, window.middle() + shortest / 2);
    }

    /**
     * A window that shows where a date may lie, with a margin; where it is open, all there is on that side.
     *
     * @param whole all the time that there is to see
     */
    static TimeWindow around(When when, TimeWindow whole) {
        double start = Instants.isOpen(when.earliestStart())
                ? Math.min(whole.start(), when.earliestEnd())
                : when.earliestStart();
        double end = Instants.isOpen(when.latestEnd()) ? Math.max(whole.end(), when.latestStart()) : when.latestEnd();
        double margin = (end - start) * AROUND;
        return seen(TimeWindow.clamped(start - margin, end + margin));
    }
}
