package org.chronocarte.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.scene.OverviewScene;
import org.chronocarte.ui.kit.PaintedPane;

/** The brush on the overview strip: its edges resize the window, its middle moves it, beside it a new one is drawn. */
final class OverviewPointer {

    private static final double NOTCH = 40;
    private static final double STEP = 0.1;

    private final TimelineController timeline;
    private final PaintedPane pane;
    private OverviewScene.Grip grip = OverviewScene.Grip.OUTSIDE;
    private double pressedX;
    private TimeWindow pressed;

    OverviewPointer(TimelineController timeline, PaintedPane pane) {
        this.timeline = timeline;
        this.pane = pane;
        this.pressed = timeline.exploration().state().window();
    }

    void install() {
        pane.setOnMouseMoved(event -> pane.setCursor(cursor(gripAt(event.getX()))));
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(this::released);
        pane.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                timeline.fit();
            }
        });
        pane.setOnScroll(this::scrolled);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private OverviewScene.Grip gripAt(double x) {
        return timeline.overview()
                .scene()
                .map(scene -> scene.grip(x, timeline.exploration().state().window()))
                .orElse(OverviewScene.Grip.OUTSIDE);
    }

    private static Cursor cursor(OverviewScene.Grip grip) {
        return switch (grip) {
            case START -> Cursor.W_RESIZE;
            case END -> Cursor.E_RESIZE;
            case MIDDLE -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.CROSSHAIR;
        };
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        pressedX = event.getX();
        pressed = timeline.exploration().state().window();
        grip = gripAt(event.getX());
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.isStillSincePress()) {
            return;
        }
        timeline.overview().scene().ifPresent(scene -> {
            double shift = (event.getX() - pressedX) * scene.scale().millisPerPixel();
            timeline.show(
                    switch (grip) {
                        case START -> between(pressed.start() + shift, pressed.end());
                        case END -> between(pressed.start(), pressed.end() + shift);
                        case MIDDLE -> pressed.shifted(shift);
                        case OUTSIDE ->
                            between(scene.scale().time(pressedX), scene.scale().time(event.getX()));
                    });
        });
    }

    /** The window between two instants, whichever comes first: an edge may be dragged past the other. */
    private static TimeWindow between(double a, double b) {
        return TimeWindow.clamped(Math.min(a, b), Math.max(Math.max(a, b), Math.min(a, b) + TimeWindow.DAY));
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isStillSincePress() && grip == OverviewScene.Grip.OUTSIDE) {
            timeline.overview().scene().ifPresent(scene -> {
                double middle = pressed.middle();
                timeline.show(pressed.shifted(scene.scale().time(event.getX()) - middle));
            });
        }
        timeline.settle();
    }

    private void scrolled(ScrollEvent event) {
        timeline.pan(-(event.getDeltaY() + event.getDeltaX()) / NOTCH * STEP);
        timeline.settleAtRest();
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TimeWindow window = timeline.exploration().state().window();
        double step = window.span() * STEP;
        int way = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (way != 0) {
            // Shift moves the end alone, as it extends a selection in a text.
            timeline.go(
                    event.isShiftDown()
                            ? between(window.start(), window.end() + way * step)
                            : window.shifted(way * step));
            event.consume();
        } else if (event.getCode() == KeyCode.HOME) {
            timeline.fit();
            event.consume();
        } else if (event.getCode() == KeyCode.END) {
            timeline.end();
            event.consume();
        }
    }
}
