package org.chronocarte.ui.present;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lies above all else and can be read on, as far as it is longer than its window; hidden while it holds nothing. */
final class HelpSheet extends StackPane {

    /** Of what is seen at a time, as much is turned: a line or two are seen again. */
    private static final double TURNED = 0.85;

    private @Nullable ScrollPane scroll;

    HelpSheet(String styleClass) {
        getStyleClass().add(styleClass);
        setVisible(false);
    }

    /** Shows a sheet, which takes the keyboard; null takes it away. */
    void show(@Nullable Region sheet) {
        setVisible(sheet != null);
        getChildren().clear();
        scroll = null;
        if (sheet != null) {
            ScrollPane shown = new ScrollPane(sheet);
            shown.setFitToWidth(true);
            getChildren().add(shown);
            shown.requestFocus();
            scroll = shown;
        }
    }

    /**
     * Shows what comes after what is seen, or before; beyond the end the sheet goes away.
     *
     * @return whether there was a sheet
     */
    boolean turn(boolean onwards) {
        ScrollPane shown = scroll;
        if (shown == null) {
            return false;
        }
        double seen = shown.getViewportBounds().getHeight();
        double hidden = shown.getContent().getLayoutBounds().getHeight() - seen;
        double end = shown.getVmax();
        if (onwards && (hidden < 1 || shown.getVvalue() >= end)) {
            show(null);
        } else if (hidden >= 1) {
            double step = seen * TURNED / hidden * end;
            shown.setVvalue(Math.max(0, Math.min(end, shown.getVvalue() + (onwards ? step : -step))));
        }
        return true;
    }
}
