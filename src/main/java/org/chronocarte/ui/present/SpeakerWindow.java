package org.chronocarte.ui.present;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Words;
import org.chronocarte.ui.present.quiz.QuizWords;
import org.chronocarte.ui.present.tools.Toolbox;
import org.jspecify.annotations.Nullable;

/** What the speaker alone sees: this chapter and the next, notes, the clock and the time used. For the FX thread. */
final class SpeakerWindow {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 720;

    private final Course course;
    private final Messages words;
    private final QuizWords quiz;
    private final String language;
    private final Occasion occasion;
    private final Clock clock;
    private final Instant began;
    private final Stage stage = new Stage();
    private final Label position = new Label();
    private final Label time = new Label();
    private final Label used = new Label();
    private final Label flags = new Label();
    private String cover = "";
    private final Label title = Words.wrapped("", "speaker-title");
    private final VBox text = new VBox();
    private final Label question = Words.wrapped("", "speaker-question");
    private final Label notes = Words.wrapped("", "speaker-notes");
    private final Label upcoming = Words.wrapped("", "speaker-next");
    private final Label answer = Words.wrapped("", "speaker-answer");
    private final SpeakerJumps jumps;
    private final SpeakerButtons buttons;
    private final HelpSheet help = new HelpSheet("speaker-help");
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));

    SpeakerWindow(Course course, Consumer<Deed> deeds, Messages words, QuizWords quiz, Occasion occasion) {
        this.course = course;
        this.words = words;
        this.quiz = quiz;
        this.language = words.locale().getLanguage();
        this.occasion = occasion;
        this.clock = occasion.clock();
        this.buttons = new SpeakerButtons(deeds, words, !course.asides().isEmpty());
        this.jumps = new SpeakerJumps(course, words, quiz);
        this.began = clock.instant();
        stage.setTitle(words.get("speaker.window"));
        stage.setScene(new Scene(root(), WIDTH, HEIGHT));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    private BorderPane root() {
        position.setId("speaker-place");
        notes.setId("speaker-notes");
        used.setId("speaker-used");
        title.setId("speaker-title");
        upcoming.setId("speaker-next");
        time.getStyleClass().add("speaker-clock");
        position.getStyleClass().add("speaker-place");
        used.getStyleClass().add("speaker-used");
        flags.setId("speaker-flags");
        flags.getStyleClass().add("speaker-flags");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        position.setMinWidth(Region.USE_PREF_SIZE);
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(position, flags, gap, used, time);
        head.getStyleClass().add("speaker-head");
        text.getStyleClass().add("speaker-text");
        VBox now = new VBox(heading("speaker.now"), title, text, question, answer);
        VBox said = new VBox(heading("speaker.notes"), notes, heading("speaker.next"), upcoming);
        HBox both = new HBox(scrolled(now), scrolled(said));
        both.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        answer.setId("speaker-answer");
        answer.managedProperty().bind(answer.visibleProperty());
        BorderPane root = new BorderPane(new StackPane(both, help), head, null, new VBox(jumps, buttons), null);
        root.getStyleClass().add("speaker");
        root.getStylesheets()
                .add(Objects.requireNonNull(SpeakerWindow.class.getResource("present.css"))
                        .toExternalForm());
        return root;
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key).toUpperCase(words.locale()));
        label.getStyleClass().add("speaker-heading");
        return label;
    }

    private static ScrollPane scrolled(VBox column) {
        column.getStyleClass().add("speaker-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(WIDTH / 2);
        return scroll;
    }

    Stage stage() {
        return stage;
    }

    /** @param above whether it must stand above the audience's window, for want of a display of its own */
    void show(boolean above) {
        stage.setAlwaysOnTop(above);
        place();
        stage.show();
        // On Linux JavaFX loses the size that it asked for before the window was there.
        Platform.runLater(this::place);
        ticking.play();
        tick();
    }

    private void place() {
        Rectangle2D screen = ScreenChoice.speakers(
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList(), occasion.speaker());
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
    }

    void close() {
        ticking.stop();
        stage.hide();
    }

    /** Shows where the tour is. */
    void showTour() {
        Tour tour = course.tour();
        position.setText(
                tour.chapters().isEmpty()
                        ? ""
                        : words.get(
                                "speaker.place", tour.at() + 1, tour.chapters().size()));
        showFlags();
        title.setText(tour.current().map(each -> each.title().in(language)).orElse(""));
        text.getChildren()
                .setAll(tour.current().stream()
                        .flatMap(each -> CommonMark.read(each.text().in(language)).blocks().stream())
                        .map(RichTextNodes::of)
                        .toArray(Node[]::new));
        question.setText(tour.current().map(each -> in(each.question())).orElse(""));
        showAnswer();
        notes.setText(tour.current().map(each -> in(each.notes())).orElse(""));
        upcoming.setText(
                tour.upcoming().map(each -> each.title().in(language)).orElseGet(() -> words.get("speaker.last")));
        jumps.show();
        tick();
    }

    /** Shows what covers the audience's picture: "black", "white", or empty for nothing. */
    void showCover(Optional<String> color) {
        cover = color.map(each -> words.get(each.equals("white") ? "speaker.covered.white" : "speaker.covered.black"))
                .orElse("");
        showFlags();
    }

    private void showFlags() {
        String frozen = course.isFrozen() ? words.get("speaker.frozen") : "";
        flags.setText(Stream.of(cover, frozen).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /** The task that the audience sees, with the answer that it does not see yet. */
    private void showAnswer() {
        String said = course.task()
                .map(task -> words.get("speaker.answer", quiz.task(task), quiz.answer(task)))
                .orElse("");
        answer.setText(said);
        answer.setVisible(!said.isEmpty());
    }

    /** Shows which tools are in use. */
    void showTools(Toolbox box) {
        buttons.show(box, course.isStepwise());
    }

    boolean isHelping() {
        return help.isVisible();
    }

    /** Shows a sheet above all else; null takes it away. */
    void help(@Nullable Region sheet) {
        help.show(sheet);
    }

    /** Reads on in the sheet, or back. @return whether there is one */
    boolean turnHelp(boolean onwards) {
        return help.turn(onwards);
    }

    private String in(@Nullable LocalText words) {
        return words == null ? "" : words.in(language);
    }

    private void tick() {
        LocalTime now = LocalTime.now(clock);
        time.setText(String.format(Locale.ROOT, "%02d:%02d", now.getHour(), now.getMinute()));
        long seconds = Math.max(0, Duration.between(began, clock.instant()).toSeconds());
        Tour tour = course.tour();
        String passed = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        used.setText(
                tour.planned() > 0
                        ? words.get("speaker.used", passed, tour.plannedSoFar(), tour.planned())
                        : words.get("speaker.passed", passed));
        boolean late = tour.planned() > 0 && seconds > tour.plannedSoFar() * 60;
        if (late != used.getStyleClass().contains("speaker-late")) {
            if (late) {
                used.getStyleClass().add("speaker-late");
            } else {
                used.getStyleClass().remove("speaker-late");
            }
        }
    }
}
