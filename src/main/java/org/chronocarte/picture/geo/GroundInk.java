package org.chronocarte.picture.geo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * What the base map is drawn with: pixels or paper. Coordinates are logical pixels, x right and y down, unless within a
 * tile; colours are 0xAARRGGBB, not premultiplied.
 */
public interface GroundInk {

    /** Fills a shape by its own winding rule. */
    void fill(Shape shape, int argb);

    /**
     * Strokes a shape with round joins and butt caps.
     *
     * @param width in units of the shape
     * @param dash lengths of strokes and gaps in units of the shape; none for a solid line
     */
    void stroke(Shape shape, int argb, double width, float... dash);

    /**
     * Strokes a shape with round joins and round ends, so that lines which meet do so without a notch.
     *
     * @param width in units of the shape
     */
    void strokeRound(Shape shape, int argb, double width);

    /** Draws a picture scaled into a rectangle. */
    void picture(BufferedImage picture, double x, double y, double width, double height);

    /**
     * Draws one tile.
     *
     * @param box beyond which nothing of the tile is seen; where two boxes meet there is no seam
     * @param placing from the tile's units to this ink's
     * @param drawing draws in the tile's units
     */
    void tile(Rectangle2D box, AffineTransform placing, Consumer<GroundInk> drawing);
}
