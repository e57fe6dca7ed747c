package org.chronocarte.ui.present.tools;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * What the tools draw above the audience's picture, and the pointer that holds them. Ink has a canvas of its own, to
 * which each move adds one line; laser and spotlight are nodes that only move. So nothing below is painted anew. For
 * the FX thread.
 */
public final class ToolLayer extends Region {

    private static final double LASER = 0.014;
    private static final RadialGradient RED = new RadialGradient(
            0,
            0,
            0.5,
            0.5,
            0.5,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, Color.rgb(255, 235, 235)),
            new Stop(0.25, Color.rgb(255, 40, 40)),
            new Stop(0.6, Color.rgb(255, 0, 0, 0.85)),
            new Stop(1, Color.rgb(255, 0, 0, 0)));

    private final Canvas ink = new Canvas();
    private final SpotlightVeil veil = new SpotlightVeil();
    private final Circle laser = new Circle();
    private final Listener listener;
    private Toolbox shown = Toolbox.CLOSED;
    private Spot pointer = Spot.MIDDLE;

    /** Told what the pointer does. */
    @FunctionalInterface
    public interface Listener {

        /** Changes the tools. */
        void change(UnaryOperator<Toolbox> change);
    }

    public ToolLayer(Listener listener) {
        this.listener = listener;
        setId("audience-tools");
        ink.setMouseTransparent(true);
        laser.setMouseTransparent(true);
        laser.setId("audience-laser");
        laser.setFill(RED);
        veil.setId("audience-spotlight");
        ink.setId("audience-ink");
        for (var each : List.of(laser, veil)) {
            each.setVisible(false);
            each.setManaged(false);
        }
        getChildren().addAll(ink, veil, laser);
        setMouseTransparent(true);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                listener.change(box -> box.penDown(pointer));
            }
            event.consume();
        });
        setOnMouseDragged(event -> {
            if (event.isPrimaryButtonDown()) {
                listener.change(box -> box.penMoved(pointer));
            }
            event.consume();
        });
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                listener.change(box -> box.sized(event.getDeltaY() > 0 ? 1 : -1));
            }
            event.consume();
        });
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                // Whatever lies under the pointer, the tools follow it.
                now.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
                now.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, this::moved);
            }
        });
    }

    private void moved(MouseEvent event) {
        if (getWidth() > 0 && getHeight() > 0) {
            pointer = new Spot(event.getSceneX() / getWidth(), event.getSceneY() / getHeight());
            place();
            listener.change(box -> box.pointedAt(pointer));
        }
    }

    /** Where the pointer was last; the middle before it moved. */
    public Spot pointer() {
        return pointer;
    }

    /** The pointer's shape for the tool that is held. */
    public Cursor cursor() {
        return switch (shown.tool()) {
            case NONE -> Cursor.DEFAULT;
            case LASER, SPOTLIGHT -> Cursor.NONE;
            case PEN -> Cursor.CROSSHAIR;
        };
    }

    /** Shows the tools. */
    public void show(Toolbox box) {
        Toolbox before = shown;
        shown = box;
        setMouseTransparent(box.tool() == Tool.NONE);
        laser.setVisible(box.tool() == Tool.LASER);
        veil.setVisible(box.tool() == Tool.SPOTLIGHT);
        place();
        if (isDrawnOn(before, box)) {
            drawEnd();
        } else if (!before.drawing().equals(box.drawing())
                || !before.magnifier().equals(box.magnifier())) {
            drawAll();
        }
    }

    /** Whether all that is new is one point more of the last stroke, or a stroke more. */
    private static boolean isDrawnOn(Toolbox before, Toolbox now) {
        List<Stroke> old = before.drawing().strokes();
        List<Stroke> all = now.drawing().strokes();
        if (!before.magnifier().equals(now.magnifier()) || all.isEmpty()) {
            return false;
        }
        boolean begun =
                all.size() == old.size() + 1 && all.subList(0, old.size()).equals(old);
        return begun
                || all.size() == old.size()
                        && all.get(all.size() - 1).points().size()
                                == old.get(old.size() - 1).points().size() + 1;
    }

    private void place() {
        if (laser.isVisible()) {
            laser.setRadius(Math.max(8, getHeight() * LASER));
            laser.setCenterX(pointer.x() * getWidth());
            laser.setCenterY(pointer.y() * getHeight());
        }
        if (veil.isVisible()) {
            veil.show(
                    pointer.x() * getWidth(),
                    pointer.y() * getHeight(),
                    shown.spotlight() * getHeight(),
                    getWidth(),
                    getHeight());
        }
    }

    private void drawEnd() {
        List<Stroke> strokes = shown.drawing().strokes();
        Stroke last = strokes.get(strokes.size() - 1);
        List<Spot> points = last.points();
        line(last, points.subList(Math.max(0, points.size() - 2), points.size()));
    }

    private void drawAll() {
        ink.getGraphicsContext2D().clearRect(0, 0, ink.getWidth(), ink.getHeight());
        shown.drawing().strokes().forEach(stroke -> line(stroke, stroke.points()));
    }

    private void line(Stroke stroke, List<Spot> points) {
        GraphicsContext graphics = ink.getGraphicsContext2D();
        int argb = stroke.ink().argb();
        graphics.setStroke(Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF));
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineWidth(stroke.width() * getHeight() * shown.magnifier().factor());
        graphics.beginPath();
        for (int i = 0; i < points.size(); i++) {
            Spot at = shown.magnifier().seen(points.get(i));
            double x = at.x() * getWidth();
            double y = at.y() * getHeight();
            if (i == 0) {
                graphics.moveTo(x, y);
            }
            // A line to where it is makes the dot of a tap.
            graphics.lineTo(x, y);
        }
        graphics.stroke();
    }

    @Override
    protected void layoutChildren() {
        if (ink.getWidth() != getWidth() || ink.getHeight() != getHeight()) {
            ink.setWidth(getWidth());
            ink.setHeight(getHeight());
            drawAll();
        }
        place();
    }
}
