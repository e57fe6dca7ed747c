package org.chronocarte.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.chronocarte.ui.map.gluon.GluonMap;

/**
 * Moves a map as a person does, by events: the program's own moves take other ways than a gesture, and paint the map at
 * rest after each. For the FX thread.
 */
final class MapHand {

    /** A wheel's delta that changes the zoom by one. */
    private static final double DELTA_PER_ZOOM = 120;
    /** Frames. */
    private static final int HOLD = 60;

    private final GluonMap map;
    private double x;
    private double y;
    private boolean pressed;

    MapHand(GluonMap map) {
        this.map = map;
    }

    /** Drags the map by some pixels. The button is pressed for the first of several drags, in the middle of the map. */
    void drag(double dx, double dy) {
        if (!pressed) {
            pressed = true;
            x = map.getWidth() / 2;
            y = map.getHeight() / 2;
            mouse(MouseEvent.MOUSE_PRESSED);
        }
        x += dx;
        y += dy;
        mouse(MouseEvent.MOUSE_DRAGGED);
    }

    /** Lets go of the button, if it is pressed. */
    void release() {
        if (pressed) {
            pressed = false;
            mouse(MouseEvent.MOUSE_RELEASED);
        }
    }

    /**
     * Drags to and fro and ever on to the south, one hold of the button after the other.
     *
     * @param frame counts the frames from 0 on
     * @param down pixels of each frame
     */
    void toAndFro(int frame, double down) {
        if (frame % HOLD == 0) {
            release();
        }
        drag(frame % (2 * HOLD) < HOLD ? 9 : -9, down);
    }

    /** Drags the map by some pixels; then, if it is to come closer, lets go and turns the wheel. */
    void glide(double dx, double dy, double zooms) {
        drag(dx, dy);
        if (zooms != 0) {
            release();
            wheel(map.getWidth() * 0.45, map.getHeight() * 0.45, zooms);
        }
    }

    /** Turns the wheel over a point of the map so that it comes closer by {@code zooms}. */
    void wheel(double atX, double atY, double zooms) {
        double delta = zooms * DELTA_PER_ZOOM;
        Node target = map.getOverlay();
        Point2D screen = map.localToScreen(atX, atY);
        Event.fireEvent(
                target,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        atX,
                        atY,
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(target, atX, atY)));
    }

    private void mouse(EventType<MouseEvent> type) {
        Node target = map.getOverlay();
        Point2D scene = map.localToScene(x, y);
        Point2D screen = map.localToScreen(x, y);
        Event.fireEvent(
                target,
                new MouseEvent(
                        target,
                        target,
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        true,
                        false,
                        false,
                        new PickResult(target, scene.getX(), scene.getY())));
    }
}
