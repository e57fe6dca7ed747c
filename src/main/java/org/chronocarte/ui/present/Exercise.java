package org.chronocarte.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.quiz.Lesson;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.kit.Words;
import org.chronocarte.ui.present.quiz.Lookout;
import org.chronocarte.ui.present.quiz.PlacePins;
import org.chronocarte.ui.present.quiz.QuizWords;
import org.chronocarte.ui.present.quiz.TaskBoard;
import org.chronocarte.ui.present.quiz.TaskMap;

/**
 * An exercise for one pupil, full screen: one task after another by pointer, touch or keys, and a score at the end.
 * Nothing of it is kept. For the FX thread.
 */
final class Exercise {

    private final Exploration exploration;
    private final AudiencePictures pictures;
    private final QuizWords quiz;
    private final Messages words;
    private final TaskBoard board;
    private final ExerciseView view;
    private final Stage stage = new Stage();
    private final LongSupplier seeds;
    private final Runnable onEnd;
    private final Button check = new Button();
    private final Button next = new Button();
    private final Button leave = new Button();
    private Lesson lesson;

    /**
     * @param seeds chooses anew, each time that the pupil begins, what is asked
     * @param owner on whose display it shows
     * @param onEnd told when it was left
     */
    Exercise(
            Matcher matcher,
            ViewState from,
            AudiencePictures.Maker maker,
            LongSupplier seeds,
            Window owner,
            Runnable onEnd) {
        this.seeds = seeds;
        this.onEnd = onEnd;
        exploration = new Exploration(matcher, from.atRest().withSelected(null).withLook(Look.PROJECTOR));
        pictures = maker.make(exploration, List::of);
        pictures.silence(true);
        quiz = new QuizWords(matcher.index(), from.language());
        words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.present.quiz", Locale.forLanguageTag(from.language())));
        PlacePins pins = new PlacePins();
        board = new TaskBoard(quiz, new TaskMap(pictures.map(), pictures.viewportProperty()), pins, true);
        view = new ExerciseView(pictures.map(), pins, board);
        lesson = Lesson.about(index(), seeds.getAsLong());
        button(check, "exercise-check", "check", this::check);
        button(next, "exercise-next", "next", this::put);
        button(leave, "exercise-leave", "leave", this::end);
        leave.getStyleClass().add("quiz-aside");
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        board.foot(check, next, gap, leave);
        view.onResized(this::look);
        Scene scene = new Scene(view, Color.BLACK);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(scene);
        stage.setTitle("Chronocarte");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setX(owner.getX());
        stage.setY(owner.getY());
        stage.setWidth(owner.getWidth());
        stage.setHeight(owner.getHeight());
        stage.setFullScreen(true);
        stage.setOnHidden(event -> end());
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setText(words.get(key));
        button.setId(id);
        button.getStyleClass().add("quiz-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> action.run());
    }

    private EntryIndex index() {
        return exploration.shown().index();
    }

    void open() {
        stage.show();
        stage.requestFocus();
        put();
    }

    Stage stage() {
        return stage;
    }

    Lesson lesson() {
        return lesson;
    }

    TaskBoard board() {
        return board;
    }

    Viewport viewport() {
        return pictures.viewportProperty().get();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
        } else if (event.getCode() == KeyCode.ENTER && check.isVisible()) {
            check.fire();
        } else if (event.getCode() == KeyCode.ENTER && next.isVisible()) {
            next.fire();
        } else {
            return;
        }
        event.consume();
    }

    private void put() {
        lesson.current()
                .ifPresentOrElse(
                        task -> {
                            board.ask(
                                    task, lesson.scores().size(), lesson.tasks().size());
                            board.onAnswer(this::answered);
                            check.setVisible(true);
                            next.setVisible(false);
                            answered();
                            view.show();
                            look();
                            board.focusAnswer();
                        },
                        this::score);
    }

    /** Shows the part of the map in which a place is looked for. */
    private void look() {
        board.asked().ifPresent(task -> {
            if (task instanceof PlaceTask place && view.getWidth() > 0) {
                Extent wide = Lookout.over(place.target(), index());
                Extent framed = Framing.beside(wide, view.getWidth(), view.getHeight(), view.free());
                exploration.update(state -> state.withExtent(framed));
            }
        });
    }

    private void answered() {
        check.setDisable(board.score().isEmpty());
    }

    private void check() {
        board.score().ifPresent(score -> {
            board.reveal();
            lesson = lesson.answered(score);
            check.setVisible(false);
            next.setVisible(true);
            next.setText(words.get(lesson.isOver() ? "to.score" : "next"));
            view.show();
            next.requestFocus();
        });
    }

    private void score() {
        List<Node> lines = new ArrayList<>();
        Label percent = Words.wrapped(words.get("score", lesson.percent()), "quiz-task");
        percent.setId("exercise-score");
        lines.add(percent);
        lines.add(Words.wrapped(words.get("score.kept"), "quiz-how"));
        VBox each = new VBox();
        each.getStyleClass().add("exercise-lines");
        for (int i = 0; i < lesson.tasks().size(); i++) {
            var task = lesson.tasks().get(i);
            String line = words.get(
                    "score.line",
                    i + 1,
                    quiz.named(task),
                    quiz.score(task, lesson.scores().get(i)));
            each.getChildren().add(Words.wrapped(line, "quiz-entry"));
        }
        ScrollPane scroll = new ScrollPane(each);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        lines.add(scroll);
        Button again = new Button();
        button(again, "exercise-again", "again", this::again);
        Button done = new Button();
        button(done, "exercise-done", "leave", this::end);
        done.getStyleClass().add("quiz-aside");
        HBox buttons = new HBox(again, done);
        buttons.getStyleClass().add("quiz-foot");
        lines.add(buttons);
        check.setVisible(false);
        next.setVisible(false);
        board.close();
        view.end(lines.toArray(Node[]::new));
        again.requestFocus();
    }

    private void again() {
        lesson = Lesson.about(index(), seeds.getAsLong());
        put();
    }

    void end() {
        stage.setOnHidden(null);
        board.close();
        stage.hide();
        pictures.close();
        onEnd.run();
    }
}
