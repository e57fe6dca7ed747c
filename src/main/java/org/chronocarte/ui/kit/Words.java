package org.chronocarte.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels for running text. */
public final class Words {

    private Words() {}

    /** A label that breaks its lines and always shows all of them. */
    public static Label wrapped(String text, String styleClass) {
        Label label = new WrappedLabel(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
