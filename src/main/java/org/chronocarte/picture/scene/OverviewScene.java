package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Theme;

/**
 * All of time in a strip: how many entries when, and where the window is. Positions are pixels from the strip's left and
 * top edge.
 *
 * @param theme its colours and sizes
 * @param scale time along x
 * @param height of the strip
 * @param axisTop top of the line of dates at the foot
 * @param bars the entries' numbers, a column of kinds
 * @param axis dates
 */
public record OverviewScene(
        Theme theme, TimeScale scale, double height, double axisTop, List<Bar> bars, TimeAxis axis) {

    /** How near to an edge of the brush a pointer takes hold of it, in pixels. */
    private static final double REACH = 6;

    /** Narrower than this, the brush could not be seen or taken hold of. */
    private static final double NARROWEST = 8;

    /**
     * A kind's share of a column.
     *
     * @param box its room
     * @param argb its colour
     */
    public record Bar(TimelineBox box, int argb) {}

    /** What of the brush lies under a point. */
    public enum Grip {
        START,
        END,
        MIDDLE,
        OUTSIDE
    }

    public OverviewScene {
        bars = List.copyOf(bars);
    }

    /** Where a window's brush stands; always in view, and never too narrow to be seen. */
    public TimelineBox brush(TimeWindow window) {
        double left = Math.max(scale.left(), Math.min(scale.right() - NARROWEST, scale.x(window.start())));
        double right = Math.max(left, Math.min(scale.right(), scale.x(window.end())));
        double missing = Math.max(0, NARROWEST - (right - left));
        double from = Math.max(scale.left(), left - missing / 2);
        return new TimelineBox(from, 1, Math.max(NARROWEST, right - from), Math.max(1, axisTop - 2));
    }

    /** What of a window's brush lies at an x. Of a narrow brush the middle third moves it. */
    public Grip grip(double x, TimeWindow window) {
        TimelineBox brush = brush(window);
        double inside = Math.min(REACH, brush.width() / 3);
        if (x < brush.x() - REACH || x > brush.right() + REACH) {
            return Grip.OUTSIDE;
        }
        if (x < brush.x() + inside) {
            return Grip.START;
        }
        return x > brush.right() - inside ? Grip.END : Grip.MIDDLE;
    }
}
