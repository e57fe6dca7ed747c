package org.chronocarte.ui.present.quiz;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronocarte.ui.kit.Words;

/** An event or an answer among those that are matched. */
final class MatchChoice extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MATCHED = PseudoClass.getPseudoClass("matched");

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String title;
    private final QuizWords words;
    private final Badge badge = new Badge("");
    private final Label date = Words.wrapped("", "quiz-date");

    /** What a pupil does with it. */
    interface Deeds {

        void pressed();

        /** Takes the keyboard to a neighbour, some columns and rows away. */
        void walk(int columns, int rows);
    }

    /** @param deeds what a pupil does with it, where one answers */
    MatchChoice(String entryId, QuizWords words, boolean answering, Deeds deeds) {
        this.words = words;
        title = words.title(entryId);
        setId("quiz-choice-" + entryId);
        getStyleClass().add("quiz-row");
        date.managedProperty().bind(date.visibleProperty());
        date.setVisible(false);
        VBox both = new VBox(Words.wrapped(title, "quiz-entry"), date);
        // Beside a longer one it is given more height than it has words for.
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(badge, both);
        if (answering) {
            setAccessibleRole(AccessibleRole.BUTTON);
            setFocusTraversable(true);
            getStyleClass().add("quiz-choice");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    requestFocus();
                    deeds.pressed();
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, deeds));
        }
    }

    private static void pressed(KeyEvent event, Deeds deeds) {
        switch (event.getCode()) {
            case SPACE -> deeds.pressed();
            case UP -> deeds.walk(0, -1);
            case DOWN -> deeds.walk(0, 1);
            case LEFT -> deeds.walk(-1, 0);
            case RIGHT -> deeds.walk(1, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * Shows how it stands.
     *
     * @param mark its own number or letter, or the number of what it is matched to
     * @param chosen whether it waits for the other half of a pair
     * @param matched whether it is half of a pair
     */
    void show(String mark, boolean chosen, boolean matched) {
        badge.setText(mark);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(MATCHED, matched);
        setAccessibleText(words.messages().get(chosen ? "choice.chosen" : "choice", mark, title));
    }

    void date(String text) {
        date.setText(text);
        date.setVisible(true);
    }

    /** Says whether a pupil's answer was right. */
    void mark(boolean right) {
        pseudoClassStateChanged(right ? RIGHT : WRONG, true);
        badge.mark(right, words);
    }
}
