package org.chronocarte.ui.present.quiz;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.quiz.Score;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * One task, big: its words, what it is about, and below it whatever belongs there. A task on the map is a card beside
 * it; any other covers the whole picture, and with it dates and places that would give it away. For the FX thread.
 */
public final class TaskBoard extends VBox {

    private static final double SMALLER = 0.94;
    private static final double ALONE = 2;
    private static final double LEAST = 0.5;

    private final QuizWords words;
    private final TaskMap map;
    private final PlacePins pins;
    private final boolean answering;
    private final Label number = new Label();
    private final Label task = Words.wrapped("", "quiz-task");
    private final Label how = Words.wrapped("", "quiz-how");
    private final Label result = Words.wrapped("", "quiz-result");
    private final HBox foot = new HBox();
    private @Nullable Task asked;
    private @Nullable TaskView view;

    /**
     * @param pins above the map, of its size
     * @param answering whether a pupil answers here; else a class does so aloud
     */
    public TaskBoard(QuizWords words, TaskMap map, PlacePins pins, boolean answering) {
        this.words = words;
        this.map = map;
        this.pins = pins;
        this.answering = answering;
        setId("quiz-board");
        getStyleClass().add("quiz-board");
        number.getStyleClass().add("audience-number");
        number.setId("quiz-number");
        task.setId("quiz-task");
        result.setId("quiz-result");
        foot.getStyleClass().add("quiz-foot");
        for (Region each : new Region[] {number, how, result, foot}) {
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    /** Puts nodes below every task. */
    public void foot(Node... nodes) {
        foot.getChildren().setAll(nodes);
    }

    /**
     * Puts a task.
     *
     * @param at which question it is, from 0
     * @param of how many there are
     */
    public void ask(Task wanted, int at, int of) {
        close();
        asked = wanted;
        TaskView made = make(wanted);
        view = made;
        number.setText(words.messages().get("number", at + 1, of));
        task.setText(words.task(wanted));
        how.setText(words.how(wanted));
        how.setVisible(answering);
        result.setVisible(false);
        foot.setVisible(!foot.getChildren().isEmpty());
        getChildren().setAll(number, task, how, made.node(), result, foot);
        getStyleClass().remove("quiz-card");
        if (isCard()) {
            getStyleClass().add("quiz-card");
        }
    }

    private TaskView make(Task wanted) {
        if (wanted instanceof OrderTask order) {
            return new OrderView(order, words, answering);
        }
        return wanted instanceof PlaceTask place
                ? new PlaceView(place, words, map, pins, answering)
                : new MatchView((MatchTask) wanted, words, answering);
    }

    /** The task that is put; empty for none. */
    public Optional<Task> asked() {
        return Optional.ofNullable(asked);
    }

    /** Whether the task needs the map to be seen. */
    public boolean isCard() {
        return asked instanceof PlaceTask;
    }

    /** Shows what is right, and to a pupil how right the answer was. */
    public void reveal() {
        Task put = asked;
        TaskView shown = view;
        if (put != null && shown != null) {
            Optional<Score> score = answering ? shown.score() : Optional.empty();
            shown.reveal();
            how.setVisible(false);
            score.ifPresent(each -> {
                result.setText(words.score(put, each));
                result.setVisible(true);
            });
        }
    }

    /** How right the pupil's answer is; empty while it is not complete. */
    public Optional<Score> score() {
        return view == null ? Optional.empty() : view.score();
    }

    /** Called whenever the pupil's answer has changed. */
    public void onAnswer(Runnable listener) {
        if (view != null) {
            view.onAnswer(listener);
        }
    }

    /** Gives the keyboard to where an answer begins. */
    public void focusAnswer() {
        if (view != null) {
            view.focus();
        }
    }

    /** Takes the task away. */
    public void close() {
        if (view != null) {
            view.close();
        }
        view = null;
        asked = null;
        getChildren().clear();
    }

    /**
     * Sets the type as large as the room allows. A task that has the whole picture may be larger than a card.
     *
     * @param wanted size of a card's text, in pixels
     * @return the height that the board then needs
     */
    public double fit(double width, double height, double wanted) {
        double size = isCard() ? wanted : wanted * ALONE;
        double tall;
        do {
            setStyle("-fx-font-size: " + size + "px;");
            pins.setStyle("-fx-font-size: " + size + "px;");
            applyCss();
            tall = prefHeight(width);
            size *= SMALLER;
        } while (tall > height && size > wanted * LEAST);
        return Math.min(tall, height);
    }
}
