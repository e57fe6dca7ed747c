package org.chronocarte.picture.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation drawn across the axis: from what happened, through the axis, to its answer.
 *
 * @param answered row of the entry that is answered
 * @param answer row of the entry that answers
 * @param curve the part within the axis
 * @param stems the parts from the axis to the glyphs
 * @param strong whether one of its entries is selected or under the pointer
 * @param pill its delay, or null where it is not told
 */
public record ArcMark(
        int answered,
        int answer,
        Curve curve,
        List<TimelineStem> stems,
        boolean strong,
        @Nullable Pill pill) {

    private static final int SAMPLES = 32;

    public ArcMark {
        stems = List.copyOf(stems);
    }

    /**
     * A curve with upright ends whose control points lie at one height. An end beyond the picture is cut at its edge.
     *
     * @param x0 end at what happened
     * @param y0 end at what happened
     * @param x1 end at the answer
     * @param y1 end at the answer
     * @param controlY height of both control points
     * @param leavesAt -1 where an end lies beyond the left edge, 1 beyond the right edge, 0 where both are in view
     */
    public record Curve(double x0, double y0, double x1, double y1, double controlY, int leavesAt) {

        double distance(double x, double y) {
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i <= SAMPLES; i++) {
                double t = (double) i / SAMPLES;
                double s = 1 - t;
                double atX = x0 * s * s * (s + 3 * t) + x1 * t * t * (t + 3 * s);
                double atY = s * s * s * y0 + 3 * s * t * controlY + t * t * t * y1;
                nearest = Math.min(nearest, Math.hypot(atX - x, atY - y));
            }
            return nearest;
        }
    }

    /**
     * A delay.
     *
     * @param text "+190 d"
     * @param box its room
     * @param baseline of the text
     * @param textX left end of the text
     */
    public record Pill(String text, TimelineBox box, double baseline, double textX) {}

    ArcMark withPill(Pill delay) {
        return new ArcMark(answered, answer, curve, stems, strong, delay);
    }

    /** How far a point lies from the line; 0 on the pill. */
    double distance(double x, double y) {
        if (pill != null && pill.box().contains(x, y)) {
            return 0;
        }
        double nearest = curve.distance(x, y);
        for (TimelineStem stem : stems) {
            double outside = Math.max(0, Math.max(stem.top() - y, y - stem.bottom()));
            nearest = Math.min(nearest, Math.hypot(stem.x() - x, outside));
        }
        return nearest;
    }
}
