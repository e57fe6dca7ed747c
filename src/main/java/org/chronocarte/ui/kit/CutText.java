package org.chronocarte.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Says under the pointer all of a text for which there is too little room. */
public final class CutText {

    /** In pixels: what rounding may lose of a width. */
    private static final double ROUNDING = 0.5;

    private CutText() {}

    /**
     * Watches a text without a picture beside it.
     *
     * @param at over which the pointer asks
     */
    public static void tellIn(Labeled text, Control at) {
        at.setOnMouseEntered(event -> at.setTooltip(isCut(text) ? new Tooltip(text.getText()) : null));
    }

    private static boolean isCut(Labeled text) {
        Text whole = new Text(text.getText());
        whole.setFont(text.getFont());
        double room = text.getWidth() - text.snappedLeftInset() - text.snappedRightInset();
        if (!text.isWrapText()) {
            return whole.prefWidth(-1) > room + ROUNDING;
        }
        whole.setWrappingWidth(room);
        return whole.prefHeight(-1) > text.getHeight() - text.snappedTopInset() - text.snappedBottomInset() + ROUNDING;
    }
}
