package org.chronocarte.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Puts nodes that begin hidden into the scene when they are first shown. The toolkit styles whatever is in a scene and
 * makes its skins, seen or not, and that is most of the time in which a window comes up. For the FX thread.
 */
public final class FirstShown {

    private FirstShown() {}

    /**
     * Appends a node to its siblings: now if it is visible, else as soon as it is.
     *
     * @param siblings the children of its parent to be
     */
    public static void append(ObservableList<Node> siblings, Node node) {
        if (node.isVisible()) {
            siblings.add(node);
            return;
        }
        node.visibleProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                property.removeListener(this);
                siblings.add(node);
            }
        });
    }
}
