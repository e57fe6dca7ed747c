package org.chronocarte.ui.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.ui.present.quiz.PlacePins;
import org.chronocarte.ui.present.quiz.TaskBoard;

/** The picture of a chapter: the map, the card on it, the timeline below, and in their place a question. */
final class AudiencePane extends Region {

    private static final double MAP = 0.67;
    private static final double MAP_LEAST = 0.62;

    /** How much larger type is once the map is at its least. */
    private static final double GROWN = 0.4;

    private static final double CARD = 0.37;
    private static final double CARD_LEAST = 380;
    private static final double MARGIN = 0.022;
    private static final double TYPE = 0.026;
    private static final double TYPE_LEAST = 20;

    private final Region map;
    private final Region timeline;
    private final ChapterCard card = new ChapterCard();
    private final TaskBoard board;
    private final PlacePins pins;
    private final StackPane dateVeil = new StackPane();
    private double larger = 1;
    private double boardHeight;
    private Runnable onResized = () -> {};
    private double laidWidth;
    private double laidHeight;

    AudiencePane(AudiencePictures pictures, TaskBoard board, PlacePins pins, Messages words) {
        this.map = pictures.map();
        this.timeline = pictures.timeline();
        this.board = board;
        this.pins = pins;
        Label when = new Label(words.get("dates.hidden"));
        when.getStyleClass().add("audience-veil-words");
        dateVeil.setId("audience-dates-hidden");
        dateVeil.getStyleClass().add("audience-veil");
        dateVeil.getChildren().add(when);
        dateVeil.setVisible(false);
        board.setVisible(false);
        getChildren().addAll(map, timeline, dateVeil, pins, card, board);
    }

    ChapterCard card() {
        return card;
    }

    /** What a question is put on. */
    Region board() {
        return board;
    }

    /** What to do when the picture has another size. */
    void onResized(Runnable listener) {
        onResized = listener;
    }

    /** Sets type larger than the window's size asks for; 1 for as large. */
    void larger(double factor) {
        larger = factor;
        fitBoard();
        requestLayout();
    }

    /** The height of the map as it is now: all there is while a task asks for a place. */
    double mapHeight() {
        return isMapAlone() ? getHeight() : mapHeightOverTimeline();
    }

    private boolean isMapAlone() {
        return board.isVisible() && board.isCard();
    }

    private double mapHeightOverTimeline() {
        // The timeline's rows grow with the type; it needs room for as many.
        double grown = Math.min(1, Math.max(0, (larger - 1) / GROWN));
        return Math.rint(getHeight() * (MAP - grown * (MAP - MAP_LEAST)));
    }

    private double margin() {
        return Math.rint(Math.max(16, getWidth() * MARGIN));
    }

    double cardWidth() {
        // Larger type wants longer lines, too.
        double share = CARD * Math.sqrt(Math.max(1, larger));
        return Math.rint(Math.min(getWidth() * 0.6, Math.max(CARD_LEAST, getWidth() * share)));
    }

    /** The most that the card may take: it never lies on the timeline. */
    double cardHeight() {
        return mapHeightOverTimeline() - 2 * margin();
    }

    /** The width of the map beside the card. */
    double free() {
        return getWidth() - cardWidth() - margin();
    }

    /** The size of the card's text, in pixels. */
    double type() {
        return Math.max(TYPE_LEAST, getHeight() * TYPE) * larger;
    }

    /** What the card covers, in the map's pixels. */
    List<MapBox> covered() {
        return card.isVisible()
                ? List.of(new MapBox(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight()))
                : List.of();
    }

    /**
     * Covers the timeline, and with it all dates.
     *
     * @param asking whether the cover asks for them
     */
    void hideDates(boolean hidden, boolean asking) {
        dateVeil.setVisible(hidden && !isMapAlone());
        dateVeil.getChildren().get(0).setVisible(asking);
    }

    /**
     * Puts a task in the card's place.
     *
     * @param answered whether the answer is shown with it
     */
    void ask(Task task, int at, int of, boolean answered) {
        card.setVisible(false);
        pins.free(free());
        board.ask(task, at, of);
        if (answered) {
            board.reveal();
        }
        board.setVisible(true);
        fitBoard();
        fitMap();
    }

    /** Gives the map its height at once: what is shown next is framed for it. */
    private void fitMap() {
        if (map.getHeight() != mapHeight()) {
            requestLayout();
            layout();
        }
    }

    /** Shows the card again. */
    void tell() {
        board.close();
        board.setVisible(false);
        card.setVisible(true);
        fitMap();
        requestLayout();
    }

    private void fitBoard() {
        if (board.isVisible() && getWidth() > 0) {
            boardHeight = board.isCard()
                    ? board.fit(cardWidth(), cardHeight(), type())
                    : board.fit(getWidth(), getHeight(), type());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        map.resizeRelocate(0, 0, width, mapHeight());
        pins.resizeRelocate(0, 0, width, mapHeight());
        double below = mapHeightOverTimeline();
        timeline.setVisible(!isMapAlone());
        timeline.resizeRelocate(0, below, width, height - below);
        dateVeil.resizeRelocate(0, below, width, height - below);
        dateVeil.setStyle("-fx-font-size: " + type() + "px;");
        if (laidWidth != width || laidHeight != height) {
            laidWidth = width;
            laidHeight = height;
            fitBoard();
            onResized.run();
        }
        double left = width - cardWidth() - margin();
        double tall = Math.min(cardHeight(), card.prefHeight(cardWidth()));
        card.resizeRelocate(left, margin(), cardWidth(), tall);
        if (board.isCard()) {
            board.resizeRelocate(left, margin(), cardWidth(), boardHeight);
        } else {
            board.resizeRelocate(0, 0, width, height);
        }
    }
}
