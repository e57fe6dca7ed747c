package org.chronocarte.ui.present;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.present.quiz.PlacePins;
import org.chronocarte.ui.present.quiz.TaskBoard;

/** What one pupil sees: a task, on its own or beside a map without names; at the end the score. */
final class ExerciseView extends Region {

    private static final double CARD = 0.34;
    private static final double CARD_LEAST = 400;
    private static final double MARGIN = 18;
    private static final double TYPE = 0.026;
    private static final double TYPE_LEAST = 18;
    private static final double END = 1.35;

    private final Region map;
    private final PlacePins pins;
    private final TaskBoard board;
    private final VBox end = new VBox();
    private double boardHeight;
    private double laidWidth;
    private double laidHeight;
    private Runnable onResized = () -> {};

    ExerciseView(Region map, PlacePins pins, TaskBoard board) {
        this.map = map;
        this.pins = pins;
        this.board = board;
        setId("exercise");
        getStyleClass().add("audience");
        getStylesheets()
                .add(Objects.requireNonNull(ExerciseView.class.getResource("present.css"))
                        .toExternalForm());
        setStyle(AudienceView.colors(Theme.of(Look.PROJECTOR)));
        end.setId("exercise-end");
        end.getStyleClass().add("exercise-end");
        end.setVisible(false);
        getChildren().addAll(map, pins, board, end);
    }

    /** What to do when the window has another size. */
    void onResized(Runnable listener) {
        onResized = listener;
    }

    private double type() {
        return Math.max(TYPE_LEAST, getHeight() * TYPE);
    }

    private double cardWidth() {
        return Math.rint(Math.min(getWidth() * 0.6, Math.max(CARD_LEAST, getWidth() * CARD)));
    }

    /** The width of the map beside the card. */
    double free() {
        return getWidth() - cardWidth() - MARGIN;
    }

    /** Shows the task that the board has, or has now more of. */
    void show() {
        end.setVisible(false);
        board.setVisible(true);
        fit();
    }

    /** Shows the end. */
    void end(Node... lines) {
        board.setVisible(false);
        end.getChildren().setAll(lines);
        end.setVisible(true);
        fit();
    }

    private void fit() {
        if (getWidth() > 0) {
            pins.free(free());
            boardHeight = board.isCard()
                    ? board.fit(cardWidth(), getHeight() - 2 * MARGIN, type())
                    : board.fit(getWidth(), getHeight(), type());
            end.setStyle("-fx-font-size: " + type() * END + "px;");
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        map.resizeRelocate(0, 0, width, height);
        pins.resizeRelocate(0, 0, width, height);
        if (laidWidth != width || laidHeight != height) {
            laidWidth = width;
            laidHeight = height;
            fit();
            onResized.run();
        }
        if (board.isCard()) {
            board.resizeRelocate(width - cardWidth() - MARGIN, MARGIN, cardWidth(), boardHeight);
        } else {
            board.resizeRelocate(0, 0, width, height);
        }
        end.resizeRelocate(0, 0, width, height);
    }
}
