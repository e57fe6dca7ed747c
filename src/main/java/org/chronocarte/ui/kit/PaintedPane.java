package org.chronocarte.ui.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.ui.paint.ScreenSurface;

/**
 * A region that is painted rather than built of nodes. However often it is asked to, it paints at most once in a pulse,
 * and not at all while nothing asks. For the FX thread.
 */
public final class PaintedPane extends Region {

    private final DenseCanvas canvas = new DenseCanvas();
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

    /** Paints with more pixels than it has room, by a factor, so that it stays sharp while it is magnified. */
    public void sharpen(double factor) {
        canvas.density(factor);
        requestLayout();
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
            canvas.paint(() -> painting.paint(surface, canvas.roomWidth(), canvas.roomHeight()));
        }
    }

    @Override
    protected void layoutChildren() {
        if (canvas.fit(getWidth(), getHeight())) {
            dirty = true;
        }
    }
}
