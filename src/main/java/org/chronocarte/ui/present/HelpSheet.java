package org.chronocarte.ui.present;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lies above all else and can be scrolled; hidden while it holds nothing. */
final class HelpSheet extends StackPane {

    HelpSheet(String styleClass) {
        getStyleClass().add(styleClass);
        setVisible(false);
    }

    /** Shows a sheet, which takes the keyboard; null takes it away. */
    void show(@Nullable Region sheet) {
        setVisible(sheet != null);
        getChildren().clear();
        if (sheet != null) {
            ScrollPane scroll = new ScrollPane(sheet);
            scroll.setFitToWidth(true);
            getChildren().add(scroll);
            scroll.requestFocus();
        }
    }
}
