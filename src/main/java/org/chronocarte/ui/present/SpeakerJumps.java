package org.chronocarte.ui.present;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.present.quiz.QuizWords;

/**
 * Buttons to any chapter, and to the questions that belong to none. Many of them scroll: they never take the room of the
 * notes. For the FX thread.
 */
final class SpeakerJumps extends ScrollPane {

    private static final double MOST = 114;
    private static final double WIDEST = 300;

    private final Course course;
    private final Messages words;
    private final QuizWords quiz;
    private final FlowPane chapters = new FlowPane();
    private final FlowPane asides = new FlowPane();

    SpeakerJumps(Course course, Messages words, QuizWords quiz) {
        this.course = course;
        this.words = words;
        this.quiz = quiz;
        chapters.getStyleClass().add("speaker-jumps");
        asides.getStyleClass().add("speaker-jumps");
        asides.managedProperty().bind(asides.visibleProperty());
        VBox all = new VBox(chapters, asides);
        setId("speaker-jumps");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        setMaxHeight(MOST);
        all.heightProperty().addListener(observable -> setPrefHeight(Math.min(MOST, all.getHeight() + 2)));
        viewportBoundsProperty().addListener(observable -> toCurrent());
        all.needsLayoutProperty().addListener(observable -> toCurrent());
    }

    /** Shows which of them is told. */
    void show() {
        showChapters();
        showAsides();
        layout();
        toCurrent();
    }

    private void showChapters() {
        Tour tour = course.tour();
        chapters.getChildren().clear();
        for (int i = 0; i < tour.chapters().size(); i++) {
            Chapter chapter = tour.chapters().get(i);
            int number = i + 1;
            String title = chapter.title().in(words.locale().getLanguage());
            Button jump = button(words.get("speaker.jump", number, title), i == tour.at());
            jump.setId("speaker-jump-" + number);
            jump.setOnAction(event -> course.jump(number));
            chapters.getChildren().add(jump);
        }
    }

    private void showAsides() {
        List<Task> tasks = course.asides();
        asides.getChildren().clear();
        asides.setVisible(!tasks.isEmpty());
        Walk walk = course.walk();
        for (int i = 0; i < tasks.size(); i++) {
            int which = i;
            Button ask = button(
                    words.get("speaker.question", i + 1, quiz.task(tasks.get(i))),
                    walk.aside() && walk.question() == i);
            ask.setId("speaker-question-" + (i + 1));
            ask.setOnAction(event -> course.ask(which));
            asides.getChildren().add(ask);
        }
    }

    private static Button button(String text, boolean here) {
        Button button = new Button(text);
        button.setFocusTraversable(false);
        button.setMaxWidth(WIDEST);
        button.getStyleClass().add(here ? "speaker-here" : "speaker-there");
        return button;
    }

    /** The current chapter's button is never scrolled away. */
    private void toCurrent() {
        int at = course.tour().at();
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0 && at < chapters.getChildren().size()) {
            double middle = chapters.getChildren().get(at).getBoundsInParent().getCenterY();
            setVvalue(Math.max(0, Math.min(1, (middle - getViewportBounds().getHeight() / 2) / hidden)));
        }
    }
}
