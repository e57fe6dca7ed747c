package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.Shape;
import org.jspecify.annotations.Nullable;

/**
 * An entry, or several that fall together, before it has a row.
 *
 * @param rows rows of the index, the most important first
 * @param argb colour of the first one's kind
 * @param shape glyph of the first one's kind
 * @param x where its glyph stands
 * @param extent where it may lie, or null for a point
 * @param title what its label says in full
 * @param importance the higher, the sooner it gets a label
 * @param emphasis whether it stands out
 */
record TimelineItem(
        List<Integer> rows,
        int argb,
        Shape shape,
        double x,
        @Nullable TimelineExtent extent,
        String title,
        double importance,
        TimelineMark.Emphasis emphasis) {

    private static final double ALIKE = 6;

    TimelineItem {
        rows = List.copyOf(rows);
    }

    int row() {
        return rows.get(0);
    }

    boolean isSelected() {
        return emphasis == TimelineMark.Emphasis.SELECTED;
    }

    /** The left end of all that is drawn of it beside its label. */
    double left(double glyph) {
        return extent == null ? x - glyph : Math.min(x - glyph, extent.earliestStart());
    }

    /** The right end of all that is drawn of it beside its label. */
    double right(double glyph) {
        return extent == null ? x + glyph : Math.max(x + glyph, extent.latestEnd());
    }

    /** Whether two would be drawn over each other. */
    boolean fallsOn(TimelineItem other) {
        return Math.abs(x - other.x) < ALIKE
                && Math.abs(left(0) - other.left(0)) < ALIKE
                && Math.abs(right(0) - other.right(0)) < ALIKE;
    }

    /** Both as one; the more important names it. */
    TimelineItem with(TimelineItem other) {
        TimelineItem first = leads(other) ? this : other;
        TimelineItem second = first == this ? other : this;
        List<Integer> all = new ArrayList<>(first.rows);
        all.addAll(second.rows);
        TimelineMark.Emphasis stronger =
                first.emphasis.compareTo(second.emphasis) >= 0 ? first.emphasis : second.emphasis;
        return new TimelineItem(
                all, first.argb, first.shape, first.x, first.extent, first.title, first.importance, stronger);
    }

    private boolean leads(TimelineItem other) {
        if (isSelected() != other.isSelected()) {
            return isSelected();
        }
        return importance >= other.importance;
    }
}
