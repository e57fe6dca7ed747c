package org.chronocarte.ui.present.quiz;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.chronocarte.model.quiz.Score;

/**
 * A task as nodes. A class answers aloud and only sees it; one pupil answers by pointer or keys. For the FX thread.
 */
interface TaskView {

    /** What stands below the task's words. */
    Region node();

    /** Shows what is right, and where a pupil answered, what of that was. */
    void reveal();

    /** How right the pupil's answer is; empty while it is not complete. */
    Optional<Score> score();

    /** Gives the keyboard to where an answer begins. */
    void focus();

    /** Called whenever the pupil's answer has changed. */
    void onAnswer(Runnable listener);

    /** Ends listening to what outlives the task. */
    default void close() {}
}
