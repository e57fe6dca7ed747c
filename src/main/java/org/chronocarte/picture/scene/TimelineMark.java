package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.Shape;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the timeline, or several that fall together.
 *
 * @param rows rows of the index, the one that the label names first; never empty
 * @param lane where it stands
 * @param argb colour of its kind
 * @param shape glyph of its kind
 * @param x middle of the glyph
 * @param y middle of the glyph
 * @param radius of the glyph
 * @param extent where it may lie, or null for a point
 * @param extentHeight height in which the extent is drawn
 * @param label its title, or null where there is no room
 * @param stem the line to the axis, in pieces
 * @param emphasis whether it stands out
 */
public record TimelineMark(
        List<Integer> rows,
        Lane lane,
        int argb,
        Shape shape,
        double x,
        double y,
        double radius,
        @Nullable TimelineExtent extent,
        double extentHeight,
        @Nullable TimelineLabel label,
        List<TimelineStem> stem,
        Emphasis emphasis) {

    /** Whether a mark stands out, or back because others are stressed. */
    public enum Emphasis {
        FADED,
        NONE,
        HOVERED,
        SELECTED
    }

    public TimelineMark {
        rows = List.copyOf(rows);
        stem = List.copyOf(stem);
    }

    /** The room that the glyph takes. */
    public TimelineBox glyphBox() {
        return new TimelineBox(x - radius, y - radius, radius * 2, radius * 2);
    }

    TimelineMark withStem(List<TimelineStem> pieces) {
        return new TimelineMark(rows, lane, argb, shape, x, y, radius, extent, extentHeight, label, pieces, emphasis);
    }

    /** How far a point lies from the glyph's edge; 0 inside, and on the label or the extent. */
    double distance(double pointX, double pointY) {
        if (label != null && label.box().contains(pointX, pointY) || isOnExtent(pointX, pointY)) {
            return 0;
        }
        return Math.max(0, Math.hypot(pointX - x, pointY - y) - radius);
    }

    private boolean isOnExtent(double pointX, double pointY) {
        return extent != null
                && pointX >= extent.earliestStart()
                && pointX <= extent.latestEnd()
                && Math.abs(pointY - y) <= extentHeight / 2;
    }
}
