package org.chronocarte.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A bar that leaves one of its nodes out while there is no room for all of it, rather than cut it off. */
public class FittingBar extends HBox {

    private @Nullable Node leftOut;

    /** Says which node goes first. */
    protected final void leaveOut(Node node) {
        leftOut = node;
    }

    @Override
    protected void layoutChildren() {
        Node node = leftOut;
        if (node != null) {
            double needed = getInsets().getLeft() + getInsets().getRight();
            for (Node child : getChildren()) {
                if (child == node || child.isManaged()) {
                    needed += getSpacing() + wanted(child);
                }
            }
            boolean fits = needed - getSpacing() <= getWidth() + 0.5;
            if (fits != node.isManaged()) {
                node.setManaged(fits);
                node.setVisible(fits);
            }
        }
        super.layoutChildren();
    }

    /** The room that a child is meant to have; one that may shrink is counted with what it can do with. */
    protected double wanted(Node child) {
        return child.prefWidth(-1);
    }
}
