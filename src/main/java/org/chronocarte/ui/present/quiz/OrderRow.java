package org.chronocarte.ui.present.quiz;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.chronocarte.ui.kit.Words;

/** One event among those that are put in order; its date is hidden till it is told to show it. */
final class OrderRow extends HBox {

    private static final String LIFTED = "quiz-lifted";

    private final String entryId;
    private final QuizWords words;
    private final Badge badge = new Badge("");
    private final Label date = new Label();

    OrderRow(String entryId, QuizWords words) {
        this.entryId = entryId;
        this.words = words;
        getStyleClass().add("quiz-row");
        setId("quiz-row-" + entryId);
        date.getStyleClass().add("quiz-date");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        // Its room is kept, so that nothing jumps when the answer comes.
        date.setText(words.date(entryId));
        date.setMinWidth(USE_PREF_SIZE);
        date.setVisible(false);
        Label title = Words.wrapped(words.title(entryId), "quiz-entry");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().addAll(badge, title, date);
    }

    String entryId() {
        return entryId;
    }

    void number(int at, int of) {
        badge.setText(Integer.toString(at));
        setAccessibleText(words.messages().get("row", at, of, words.title(entryId)));
    }

    /** Calls it by a letter that it keeps, wherever it goes. */
    void letter(String letter) {
        badge.setText(letter);
        setAccessibleText(words.messages().get("choice", letter, words.title(entryId)));
    }

    void lifted(boolean wanted) {
        getStyleClass().remove(LIFTED);
        if (wanted) {
            getStyleClass().add(LIFTED);
        }
    }

    void date() {
        date.setVisible(true);
    }

    void mark(boolean right, QuizWords said) {
        badge.mark(right, said);
    }
}
