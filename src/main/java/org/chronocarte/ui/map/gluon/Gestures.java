package org.chronocarte.ui.map.gluon;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Mouse, touch and keys of the map. They reach it only when what lies above did not consume them.
 */
final class Gestures {

    /** A wheel's notch is 40 units of delta: a third of a zoom. */
    private static final double ZOOM_PER_DELTA = 1 / 120.0;

    private static final double MAX_ZOOM_PER_EVENT = 1;
    private static final double DRAG_BEGINS = 3;
    /** Which part of the view's smaller side an arrow key moves. */
    private static final double ARROW = 0.15;

    private static final Duration STEP = Duration.millis(180);
    private static final Duration HOME = Duration.millis(700);
    private static final Duration REST = Duration.millis(250);

    private final GluonMap map;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Viewport pressed;
    private double pressedX;
    private double pressedY;
    private boolean dragging;
    private boolean pinching;

    Gestures(GluonMap map) {
        this.map = map;
        rest.setOnFinished(event -> rest());
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM_STARTED, event -> pinching = true);
        map.addEventHandler(ZoomEvent.ZOOM_FINISHED, event -> pinching = false);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        map.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            map.requestFocus();
            map.stop();
            pressed = map.viewport();
            pressedX = event.getX();
            pressedY = event.getY();
            dragging = false;
        }
    }

    private void drag(MouseEvent event) {
        if (pressed == null || pinching) {
            return;
        }
        double dx = event.getX() - pressedX;
        double dy = event.getY() - pressedY;
        if (!dragging && Math.hypot(dx, dy) >= DRAG_BEGINS) {
            dragging = true;
            map.setCursor(Cursor.CLOSED_HAND);
            begin();
        }
        if (dragging) {
            map.move(pressed.panned(dx, dy));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = null;
            if (dragging) {
                dragging = false;
                map.setCursor(null);
                map.setUserMoving(false);
                event.consume();
            }
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            step(event.getX(), event.getY(), event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void scroll(ScrollEvent event) {
        // On a touch screen the same movement comes as a drag, too; after the fingers left it is only momentum.
        if (event.getTouchCount() == 0 && !event.isInertia() && event.getDeltaY() != 0) {
            double change = event.getDeltaY() * ZOOM_PER_DELTA;
            zoomBy(event.getX(), event.getY(), change);
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (event.getZoomFactor() > 0) {
            zoomBy(event.getX(), event.getY(), Math.log(event.getZoomFactor()) / Math.log(2));
        }
        event.consume();
    }

    private void zoomBy(double x, double y, double change) {
        double bounded = Math.max(-MAX_ZOOM_PER_EVENT, Math.min(MAX_ZOOM_PER_EVENT, change));
        begin();
        map.stop();
        map.move(map.viewport().zoomedAround(x, y, map.viewport().zoom() + bounded));
        rest.playFromStart();
    }

    private void step(double x, double y, double zooms) {
        begin();
        Viewport aim = map.aim();
        map.fly(aim.zoomedAround(x, y, aim.zoom() + zooms), STEP);
        rest.playFromStart();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            return;
        }
        double far = ARROW * Math.min(map.getWidth(), map.getHeight());
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> pan(far, 0);
            case RIGHT, KP_RIGHT -> pan(-far, 0);
            case UP, KP_UP -> pan(0, far);
            case DOWN, KP_DOWN -> pan(0, -far);
            case HOME -> {
                begin();
                map.goHome(HOME);
                rest.playFromStart();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(double dx, double dy) {
        begin();
        map.fly(map.aim().panned(dx, dy), STEP);
        rest.playFromStart();
    }

    /** Plus and minus by what is written, since each keyboard has them elsewhere. */
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> step(map.getWidth() / 2, map.getHeight() / 2, 1);
            case "-", "−" -> step(map.getWidth() / 2, map.getHeight() / 2, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** After the last of several steps, or the flight that it began. */
    private void rest() {
        if (map.flyingProperty().get()) {
            rest.playFromStart();
        } else if (!dragging) {
            map.setUserMoving(false);
        }
    }

    private void begin() {
        rest.stop();
        map.setUserMoving(true);
    }
}
