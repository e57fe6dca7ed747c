package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of the line from a glyph to the axis.
 *
 * @param x where
 * @param top its upper end
 * @param bottom its lower end
 */
public record TimelineStem(double x, double top, double bottom) {

    private static final double GAP = 2;
    private static final double SHORTEST = 2;

    /** A stem in pieces, so that no label is struck through. */
    static List<TimelineStem> around(double x, double from, double to, List<TimelineBox> labels) {
        List<TimelineBox> met = new ArrayList<>();
        for (TimelineBox label : labels) {
            if (x >= label.x() - GAP && x <= label.right() + GAP && label.y() < to && from < label.bottom()) {
                met.add(label);
            }
        }
        met.sort(Comparator.comparingDouble(TimelineBox::y));
        List<TimelineStem> pieces = new ArrayList<>();
        double top = from;
        for (TimelineBox label : met) {
            if (label.y() - top >= SHORTEST) {
                pieces.add(new TimelineStem(x, top, label.y()));
            }
            top = Math.max(top, label.bottom());
        }
        if (to - top >= SHORTEST) {
            pieces.add(new TimelineStem(x, top, to));
        }
        return pieces;
    }
}
