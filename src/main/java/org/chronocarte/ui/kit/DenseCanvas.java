package org.chronocarte.ui.kit;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/**
 * A canvas that can have more pixels than the room it takes, so that it stays sharp while it is seen magnified. For the
 * FX thread.
 */
public final class DenseCanvas extends Canvas {

    /** The largest picture that every graphics card takes. */
    private static final double LONGEST = 4096;

    private final Scale shrink = new Scale();
    private double wanted = 1;
    private double density = 1;
    private double roomWidth;
    private double roomHeight;

    public DenseCanvas() {
        getTransforms().add(shrink);
    }

    /** Takes some room, in logical pixels. @return whether it has to be painted anew */
    public boolean fit(double width, double height) {
        double dense = Math.max(1, Math.min(wanted, LONGEST / Math.max(1, Math.max(width, height))));
        if (roomWidth == width && roomHeight == height && density == dense) {
            return false;
        }
        roomWidth = width;
        roomHeight = height;
        density = dense;
        setWidth(width * dense);
        setHeight(height * dense);
        shrink.setX(1 / dense);
        shrink.setY(1 / dense);
        return true;
    }

    /** Asks for more pixels than the room has, by a factor; 1 for as many. It has them after the next {@link #fit}. */
    public void density(double factor) {
        wanted = factor;
    }

    /** The width of its room. */
    public double roomWidth() {
        return roomWidth;
    }

    /** The height of its room. */
    public double roomHeight() {
        return roomHeight;
    }

    /** Runs a painting, in logical pixels of the room, on an empty canvas. */
    public void paint(Runnable painting) {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.save();
        graphics.scale(density, density);
        painting.run();
        graphics.restore();
    }
}
