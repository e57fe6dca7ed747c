package org.chronocarte.ui.present.quiz;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.quiz.Score;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** An event to be pointed at on the map: by a click, or with the arrow keys. */
final class PlaceView implements TaskView {

    private static final double STEP = 8;
    private static final double STRIDE = 64;

    /** How many pixels off somebody is who points with a finger, or with the arrow keys. */
    private static final double HAND = 10;

    private final PlaceTask task;
    private final QuizWords words;
    private final TaskMap map;
    private final PlacePins pins;
    private final VBox plate;
    private final Label found = Words.wrapped("", "quiz-found");
    private final boolean answering;
    private final ChangeListener<Viewport> moved = (property, before, now) -> place();
    private final EventHandler<MouseEvent> clicked = this::clicked;
    private @Nullable Position spot;
    private final Label title;
    private double hand;
    private boolean revealed;
    private Runnable onAnswer = () -> {};

    /**
     * @param pins above the map, of its size
     * @param answering whether a pupil answers here
     */
    PlaceView(PlaceTask task, QuizWords words, TaskMap map, PlacePins pins, boolean answering) {
        this.task = task;
        this.words = words;
        this.map = map;
        this.pins = pins;
        this.answering = answering;
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
        found.setId("quiz-found");
        title = Words.wrapped(words.riddle(task), "quiz-entry");
        plate = new VBox(title, found);
        plate.getStyleClass().add("quiz-plate");
        map.viewport().addListener(moved);
        if (answering) {
            plate.setFocusTraversable(true);
            plate.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            map.node().addEventFilter(MouseEvent.MOUSE_CLICKED, clicked);
        }
        place();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            point(event.getX(), event.getY());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        Viewport view = map.viewport().get();
        Position before = spot;
        double x = before == null ? view.width() / 2 : view.screenX(unitX(before));
        double y = before == null ? view.height() / 2 : view.screenY(unitY(before));
        double by = event.isShiftDown() ? STRIDE : STEP;
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT -> x -= by;
            case RIGHT -> x += by;
            case UP -> y -= by;
            case DOWN -> y += by;
            default -> {
                return;
            }
        }
        point(Math.max(0, Math.min(view.width(), x)), Math.max(0, Math.min(view.height(), y)));
        event.consume();
    }

    private static double unitX(Position at) {
        return Mercator.x(at.lon());
    }

    private static double unitY(Position at) {
        return Mercator.y(at.lat());
    }

    private void point(double x, double y) {
        if (revealed) {
            return;
        }
        Viewport view = map.viewport().get();
        Position pointed = new Position(view.lat(y), view.lon(x));
        spot = pointed;
        hand = PlaceTask.kilometres(pointed, new Position(view.lat(y), view.lon(x + HAND)));
        place();
        onAnswer.run();
    }

    private void place() {
        Viewport view = map.viewport().get();
        pins.show(
                view,
                spot,
                revealed ? task.target() : null,
                words.in(task.place().label()));
    }

    @Override
    public Region node() {
        return plate;
    }

    @Override
    public void reveal() {
        revealed = true;
        title.setText(words.title(task.entry().id()));
        String where = words.in(task.place().label());
        Position guess = spot;
        String date = words.date(task.entry().id());
        found.setText(
                guess == null
                        ? words.messages().get("place.is", where, date)
                        : words.messages().get("place.away", where, date, Math.round(task.distance(guess))));
        found.setVisible(true);
        place();
    }

    @Override
    public Optional<Score> score() {
        return Optional.ofNullable(spot).map(pointed -> task.check(pointed, hand));
    }

    @Override
    public void focus() {
        plate.requestFocus();
    }

    @Override
    public void onAnswer(Runnable listener) {
        onAnswer = listener;
    }

    @Override
    public void close() {
        map.viewport().removeListener(moved);
        map.node().removeEventFilter(MouseEvent.MOUSE_CLICKED, clicked);
        pins.clear();
    }
}
