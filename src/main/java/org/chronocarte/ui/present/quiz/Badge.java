package org.chronocarte.ui.present.quiz;

import javafx.scene.control.Label;

/** A round mark before an entry: its number, or whether it was right. A sign as well as a colour says so. */
final class Badge extends Label {

    Badge(String text) {
        super(text);
        getStyleClass().add("quiz-badge");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The letter by which a class names the entry at some place, from 0. */
    static String letter(int at) {
        return Character.toString((char) ('A' + at));
    }

    /** Says whether an answer was right. */
    void mark(boolean right, QuizWords words) {
        setText(right ? "✓" : "✗");
        setAccessibleText(words.messages().get(right ? "right" : "wrong"));
        getStyleClass().add(right ? "quiz-right" : "quiz-wrong");
    }
}
