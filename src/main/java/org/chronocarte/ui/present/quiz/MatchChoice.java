package org.chronocarte.ui.present.quiz;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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

    private final String title;
    private final QuizWords words;
    private final Badge badge = new Badge("");
    private final Label date = Words.wrapped("", "quiz-date");

    /** @param press what a press does, where a pupil answers */
    MatchChoice(String entryId, QuizWords words, boolean answering, Runnable press) {
        this.words = words;
        title = words.title(entryId);
        setId("quiz-choice-" + entryId);
        getStyleClass().add("quiz-row");
        // Its room is kept, so that nothing jumps when the answer comes.
        date.setText(words.date(entryId));
        date.setVisible(false);
        VBox both = new VBox(Words.wrapped(title, "quiz-entry"), date);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(badge, both);
        if (answering) {
            setAccessibleRole(AccessibleRole.BUTTON);
            setFocusTraversable(true);
            getStyleClass().add("quiz-choice");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    requestFocus();
                    press.run();
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.SPACE) {
                    press.run();
                    event.consume();
                }
            });
        }
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

    void mark(boolean right) {
        badge.mark(right, words);
    }
}
