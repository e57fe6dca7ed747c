package org.chronocarte.ui.handout;

import java.awt.image.BufferedImage;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.export.PdfProof;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/** One page of a handout as it will be printed, and the way to the others. For the FX thread. */
final class HandoutPreview extends VBox {

    private static final double WIDTH = 450;
    private static final double HEIGHT = 450;
    /** Drawn finer than shown, so that small type can be read on fine screens. */
    private static final int FINENESS = 2;

    private final Messages words;
    private final Background background;
    private final ImageView picture = new ImageView();
    private final ProgressBar progress = new ProgressBar();
    private final Button previous = new Button("‹");
    private final Button next = new Button("›");
    private final Label number = new Label();
    private @Nullable PdfProof proof;
    private @Nullable Task<BufferedImage> running;
    private int page;

    HandoutPreview(Messages words, Background background) {
        super(10);
        this.words = words;
        this.background = background;
        picture.setId("handout-preview");
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setAccessibleText(words.get("preview"));
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("handout-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        progress.setId("handout-progress");
        progress.setMaxWidth(WIDTH / 2);
        StackPane desk = new StackPane(sheet, progress);
        desk.getStyleClass().add("handout-desk");
        desk.setMinSize(WIDTH + 24, HEIGHT + 24);
        button(previous, "handout-previous", words.get("previous"), -1);
        button(next, "handout-next", words.get("next"), 1);
        number.setId("handout-number");
        number.setMinWidth(110);
        number.setAlignment(Pos.CENTER);
        HBox pager = new HBox(10, previous, number, next);
        pager.setAlignment(Pos.CENTER);
        getChildren().addAll(desk, pager);
        say();
    }

    private void button(Button button, String id, String spoken, int step) {
        button.setId(id);
        button.setAccessibleText(spoken);
        button.setOnAction(event -> turn(page + step));
    }

    /** Says how far a new handout has come, the one before still being seen. */
    void wait(Task<?> task) {
        progress.progressProperty().bind(task.progressProperty());
        progress.setVisible(true);
    }

    /** Ends the waiting. */
    void rest() {
        progress.progressProperty().unbind();
        progress.setVisible(false);
    }

    /** Shows a handout, at the page that is shown now where it has so many. */
    void show(PdfProof made) {
        proof = made;
        turn(Math.min(page, made.pages() - 1));
    }

    private void turn(int to) {
        PdfProof shown = proof;
        if (shown == null || to < 0 || to >= shown.pages()) {
            return;
        }
        page = to;
        say();
        cancel();
        Task<BufferedImage> drawing = new Task<>() {
            @Override
            protected BufferedImage call() throws Exception {
                return shown.page(to, (int) WIDTH * FINENESS, (int) HEIGHT * FINENESS);
            }
        };
        drawing.setOnSucceeded(event -> {
            if (running == drawing) {
                running = null;
                picture.setImage(ScreenImage.of(drawing.getValue()));
            }
        });
        drawing.setOnFailed(event -> System.getLogger(HandoutPreview.class.getName())
                .log(System.Logger.Level.WARNING, "a page cannot be previewed", drawing.getException()));
        running = drawing;
        background.start(drawing);
    }

    /** Gives up what is being drawn. */
    void cancel() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    private void say() {
        PdfProof shown = proof;
        number.setText(shown == null ? "" : words.get("page", page + 1, shown.pages()));
        previous.setDisable(shown == null || page == 0);
        next.setDisable(shown == null || page >= shown.pages() - 1);
    }
}
