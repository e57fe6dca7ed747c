package org.chronocarte.picture.scene;

import org.chronocarte.model.dossier.Lane;

/**
 * A lane's room. Its rows are counted away from the axis; between them and the axis lies a gutter for marks without
 * label.
 *
 * @param lane which one
 * @param top its upper edge, the gutter included
 * @param bottom its lower edge, the gutter included
 * @param rows how many lines of labels, at least 1
 * @param gutter height of the gutter
 * @param glyph radius of a labelled entry's glyph
 * @param smallGlyph radius of a glyph in the gutter
 */
public record TimelineLane(
        Lane lane, double top, double bottom, int rows, double gutter, double glyph, double smallGlyph) {

    /** Whether it lies above the axis. */
    public boolean isAbove() {
        return lane == Lane.ABOVE || lane == Lane.INDICATOR;
    }

    /** Whether it is one of the two narrow lanes far from the axis. */
    public boolean isNarrow() {
        return lane == Lane.INDICATOR || lane == Lane.RECOMMENDATION;
    }

    /** The height of a row. */
    public double rowHeight() {
        return (bottom - top - gutter) / rows;
    }

    /** The middle of a row. */
    double rowY(int row) {
        double away = gutter + (row + 0.5) * rowHeight();
        return isAbove() ? bottom - away : top + away;
    }

    /** The middle of the gutter. */
    double gutterY() {
        return isAbove() ? bottom - gutter / 2 : top + gutter / 2;
    }
}
