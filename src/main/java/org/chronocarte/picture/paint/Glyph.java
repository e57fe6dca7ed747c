package org.chronocarte.picture.paint;

import org.chronocarte.model.dossier.Shape;

/** Draws the shapes by which kinds are told apart; each covers about the same area for a radius. */
public final class Glyph {

    private Glyph() {}

    /** Fills a kind's shape with the surface's current fill, centred on a point; {@code radius} in pixels. */
    public static void fill(Surface surface, Shape shape, double x, double y, double radius) {
        switch (shape) {
            case CIRCLE -> surface.fillCircle(x, y, radius);
            case SQUARE -> surface.fillRect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
            case TRIANGLE, DIAMOND -> {
                trace(surface, shape, x, y, radius);
                surface.fillPath();
            }
        }
    }

    /** Strokes a kind's shape with the surface's current stroke. */
    public static void stroke(Surface surface, Shape shape, double x, double y, double radius) {
        switch (shape) {
            case CIRCLE -> surface.strokeCircle(x, y, radius);
            case SQUARE -> surface.strokeRect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
            case TRIANGLE, DIAMOND -> {
                trace(surface, shape, x, y, radius);
                surface.strokePath();
            }
        }
    }

    private static void trace(Surface surface, Shape shape, double x, double y, double radius) {
        surface.beginPath();
        if (shape == Shape.TRIANGLE) {
            surface.moveTo(x, y - radius * 1.15);
            surface.lineTo(x + radius * 1.15, y + radius * 0.85);
            surface.lineTo(x - radius * 1.15, y + radius * 0.85);
        } else {
            surface.moveTo(x, y - radius * 1.25);
            surface.lineTo(x + radius * 1.25, y);
            surface.lineTo(x, y + radius * 1.25);
            surface.lineTo(x - radius * 1.25, y);
        }
        surface.closePath();
    }
}
