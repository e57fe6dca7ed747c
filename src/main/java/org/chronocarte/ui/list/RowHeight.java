package org.chronocarte.ui.list;

import javafx.css.PseudoClass;
import javafx.scene.control.TableView;

/**
 * How high the rows of the list are for the room that it has: where a line has no room for a date and a title, rows
 * have two. The style sheet is told by pseudo-classes. For the FX thread.
 */
final class RowHeight {

    /** Below this width, in pixels, rows have two lines. */
    private static final double TWO_LINES_BELOW = 900;

    /**
     * Below this width, in pixels, the name of a kind has no room for its longest word and is cut: a word in two parts
     * reads worse.
     */
    private static final double KINDS_CUT_BELOW = 640;

    /** How high a row is, in pixels; type of another size has others. */
    private static final double ONE_LINE = 30;

    private static final double TWO_LINES = 46;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final TableView<?> view;
    private double scale;

    /**
     * Keeps the rows of a list as high as its width asks.
     *
     * @param scale of its type, 1 where that is of the usual size
     */
    RowHeight(TableView<?> view, double scale) {
        this.view = view;
        this.scale = scale;
        view.widthProperty().addListener((property, before, now) -> size());
        size();
    }

    /** @param now of the list's type, 1 where that is of the usual size */
    void scale(double now) {
        scale = now;
        size();
    }

    private void size() {
        double width = view.getWidth();
        view.pseudoClassStateChanged(NARROW, width < TWO_LINES_BELOW);
        view.pseudoClassStateChanged(TIGHT, width < KINDS_CUT_BELOW);
        view.setFixedCellSize((width < TWO_LINES_BELOW ? TWO_LINES : ONE_LINE) * scale);
    }
}
