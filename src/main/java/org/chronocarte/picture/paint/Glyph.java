package org.chronocarte.picture.paint;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.chronocarte.model.dossier.Shape;

/** Draws the shapes by which kinds are told apart; each covers about the same area for a radius. */
public final class Glyph {

    private Glyph() {}

    /** A kind's shape round the origin, for Java2D; {@code radius} in its units. */
    public static java.awt.Shape outline(Shape shape, double radius) {
        double square = radius * 0.88;
        return switch (shape) {
            case CIRCLE -> new Ellipse2D.Double(-radius, -radius, radius * 2, radius * 2);
            case SQUARE -> new Rectangle2D.Double(-square, -square, square * 2, square * 2);
            case TRIANGLE, DIAMOND -> {
                Path2D path = new Path2D.Double();
                double[] corners = corners(shape);
                path.moveTo(corners[0] * radius, corners[1] * radius);
                for (int i = 2; i < corners.length; i += 2) {
                    path.lineTo(corners[i] * radius, corners[i + 1] * radius);
                }
                path.closePath();
                yield path;
            }
        };
    }

    /** The corners of a triangle or diamond in radii, x and y by turns. */
    private static double[] corners(Shape shape) {
        return shape == Shape.TRIANGLE
                ? new double[] {0, -1.15, 1.15, 0.85, -1.15, 0.85}
                : new double[] {0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0};
    }

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
        double[] corners = corners(shape);
        surface.beginPath();
        surface.moveTo(x + corners[0] * radius, y + corners[1] * radius);
        for (int i = 2; i < corners.length; i += 2) {
            surface.lineTo(x + corners[i] * radius, y + corners[i + 1] * radius);
        }
        surface.closePath();
    }
}
