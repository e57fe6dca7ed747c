package org.chronocarte.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.scene.TimelineHit;
import org.chronocarte.ui.kit.PaintedPane;

/** What the mouse does on the timeline. */
final class TimelinePointer {

    /** A notch of a usual wheel is 40 pixels and zooms by a fifth. */
    private static final double ZOOM_PER_PIXEL = Math.log(1.25) / 40;

    private static final double PAN_PER_PIXEL = 1;

    private final TimelineController timeline;
    private final TimelinePane view;
    private double pressedX;
    private TimeWindow pressed;

    TimelinePointer(TimelineController timeline, TimelinePane view) {
        this.timeline = timeline;
        this.view = view;
        this.pressed = timeline.exploration().state().window();
    }

    void install() {
        PaintedPane time = view.time();
        time.setOnMouseMoved(this::moved);
        time.setOnMouseExited(event -> timeline.hits().unhover());
        time.setOnMousePressed(this::pressed);
        time.setOnMouseDragged(this::dragged);
        time.setOnMouseReleased(this::released);
        time.setOnMouseClicked(this::clicked);
        time.setOnScroll(this::scrolled);
        time.setOnZoom(this::pinched);
        time.setOnZoomFinished(event -> timeline.settle());
    }

    private void moved(MouseEvent event) {
        TimelineHit hit = timeline.pick(event.getX(), event.getY());
        boolean opens = !(hit instanceof TimelineHit.Nothing || hit instanceof TimelineHit.Axis);
        view.time().setCursor(opens ? Cursor.HAND : Cursor.DEFAULT);
        timeline.hits().hover(hit, event.getX(), event.getY() + view.time().getLayoutY());
    }

    private void pressed(MouseEvent event) {
        view.time().requestFocus();
        pressedX = event.getX();
        pressed = timeline.exploration().state().window();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown() && !event.isStillSincePress()) {
            view.time().setCursor(Cursor.CLOSED_HAND);
            view.hover().hide();
            double share = (pressedX - event.getX()) / Math.max(1, view.time().getWidth());
            timeline.show(pressed.shifted(pressed.span() * share));
        }
    }

    private void released(MouseEvent event) {
        if (!event.isStillSincePress()) {
            view.time().setCursor(Cursor.DEFAULT);
            timeline.settle();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        TimelineHit hit = timeline.pick(event.getX(), event.getY());
        boolean free = hit instanceof TimelineHit.Nothing || hit instanceof TimelineHit.Axis;
        if (event.getClickCount() == 1) {
            timeline.hits().open(hit);
        } else if (event.getClickCount() % 2 == 0 && free) {
            // Four quick clicks are two double clicks: one wants to come closer still.
            timeline.zoom(event.isShiftDown() ? 2 : 0.5, timeline.picture().time(event.getX()));
            timeline.settle();
        }
    }

    private void scrolled(ScrollEvent event) {
        view.hover().hide();
        // With Shift some systems turn the wheel sideways by themselves, and some leave that to the application.
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            double moved = event.getDeltaX() + event.getDeltaY();
            timeline.pan(-moved * PAN_PER_PIXEL / Math.max(1, view.time().getWidth()));
        } else {
            timeline.zoom(
                    Math.exp(-event.getDeltaY() * ZOOM_PER_PIXEL),
                    timeline.picture().time(event.getX()));
        }
        timeline.settleAtRest();
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        if (event.getZoomFactor() > 0) {
            timeline.zoom(1 / event.getZoomFactor(), timeline.picture().time(event.getX()));
        }
        event.consume();
    }
}
