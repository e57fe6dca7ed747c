package org.chronocarte.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Focus that a key has moved, and that is therefore to be seen. The toolkit rings only what Tab reached; what is focused
 * by a call would be left without a ring, and who works by keyboard would not know where he is. For the FX thread.
 */
public final class ShownFocus {

    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("focus-visible");

    private ShownFocus() {}

    /** Focuses a node, and rings it until it loses the focus. */
    public static void give(Node node) {
        node.requestFocus();
        node.pseudoClassStateChanged(RINGED, true);
        node.focusedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                if (!now) {
                    property.removeListener(this);
                    node.pseudoClassStateChanged(RINGED, false);
                }
            }
        });
    }

    /** Whether a node has a ring, given by Tab or from here. */
    public static boolean isSeen(Node node) {
        return node.getPseudoClassStates().contains(RINGED);
    }
}
