package org.chronocarte.ui.main;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chronocarte.ui.kit.Kit;

/** A short message over the window that goes by itself unless it offers something. It never takes the keyboard. */
final class NoticeBar extends HBox {

    private static final Duration STAYS = Duration.seconds(8);

    private final Label text = new Label();
    private final Button action = new Button();
    private final Button close = new Button("×");
    private final PauseTransition stay = new PauseTransition(STAYS);

    NoticeBar() {
        setId("notice");
        getStyleClass().addAll("card", "notice");
        getStylesheets().add(Kit.STYLES);
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        text.setId("notice-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        close.setId("notice-close");
        close.getStyleClass().setAll("card-close");
        close.setOnAction(event -> hide());
        stay.setOnFinished(event -> hide());
        action.setId("notice-action");
        action.setVisible(false);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.managedProperty().bind(action.visibleProperty());
        getChildren().addAll(text, action, close);
    }

    void name(MainWords words) {
        close.setAccessibleText(words.get("notice.close"));
    }

    /** Says something in place of what was said before. */
    void say(String message) {
        action.setVisible(false);
        text.setText(message);
        setVisible(true);
        stay.playFromStart();
    }

    /** Says something and offers to do something about it, until that is done or it is closed. */
    void offer(String message, String what, Runnable then) {
        stay.stop();
        text.setText(message);
        action.setText(what);
        action.setOnAction(event -> {
            hide();
            then.run();
        });
        action.setVisible(true);
        setVisible(true);
        requestLayout();
    }

    /** Says nothing any more. */
    void hide() {
        stay.stop();
        setVisible(false);
    }
}
