package org.chronocarte.ui.details;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronocarte.ui.kit.Words;

/**
 * A way to another entry: its title and the delay. Not a {@link javafx.scene.control.Button}, which does not ask what it
 * shows how high it is when its lines break.
 */
final class EntryLink extends HBox {

    private final Runnable action;

    EntryLink(Node glyph, String title, String delay, Runnable action) {
        super(8);
        this.action = action;
        getStyleClass().add("details-relation");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label name = Words.wrapped(title, "details-text");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label later = new Label(delay);
        later.getStyleClass().add("details-delay");
        later.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(glyph, name, later);
        setOnMouseClicked(event -> action.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
