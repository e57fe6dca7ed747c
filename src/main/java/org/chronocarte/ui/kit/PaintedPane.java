package org.chronocarte.ui.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.ui.paint.ScreenSurface;

/**
 * A region that is painted rather than built of nodes. However often it is asked to, it paints at most once in a pulse,
 * and not at all while nothing asks. For the FX thread.
 */
public final class PaintedPane extends Region {

    private final Canvas canvas = new Canvas();
    private final ScreenSurface surface;
    private final Runnable afterLayout = this::paintIfDirty;
    private Painting painting = (onto, width, height) -> {};
    private boolean dirty = true;

    /** What paints a pane. */
    @FunctionalInterface
    public interface Painting {

        /** Paints all of a pane; sizes are logical pixels and positive. */
        void paint(Surface onto, double width, double height);
    }

    public PaintedPane(Kit kit) {
        surface = new ScreenSurface(canvas.getGraphicsContext2D(), kit.fonts(), kit.measure());
        canvas.setMouseTransparent(true);
        setPickOnBounds(true);
        getChildren().add(canvas);
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
                repaint();
            }
        });
    }

    /** What is to paint it. */
    public void onPaint(Painting paint) {
        painting = paint;
        repaint();
    }

    /** Asks to be painted in the next pulse. */
    public void repaint() {
        dirty = true;
        Scene scene = getScene();
        if (scene != null) {
            Platform.requestNextPulse();
        }
    }

    private void paintIfDirty() {
        if (dirty && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            dirty = false;
            canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            painting.paint(surface, canvas.getWidth(), canvas.getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            dirty = true;
        }
    }
}
