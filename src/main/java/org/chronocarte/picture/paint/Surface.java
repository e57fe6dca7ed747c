package org.chronocarte.picture.paint;

import java.awt.image.BufferedImage;

/**
 * Somewhere to put ink: the screen, or paper. Coordinates are logical pixels, x to the right and y down; angles are
 * degrees, counter-clockwise from three o'clock; colours are 0xAARRGGBB, not premultiplied. Fill and stroke keep until
 * they are set again. What lies beyond the surface is not seen; within it nothing can be clipped, since a JavaFX canvas
 * clips by blending whole pictures, which costs more than all that is drawn.
 */
public interface Surface {

    /** How many pixels of its own the surface has for a logical one each way: what is painted by pixels asks. */
    double pixelDensity();

    /** Fills with one colour. */
    void fill(int argb);

    /** Fills with a colour that passes from one to the other between two x, and stays the same beyond them. */
    void fillFading(double x0, int argb0, double x1, int argb1);

    /** Strokes with round joins and butt caps; no dashes for a solid line. */
    void stroke(int argb, double width, double... dashes);

    void fillRect(double x, double y, double width, double height);

    void strokeRect(double x, double y, double width, double height);

    void fillRoundRect(double x, double y, double width, double height, double radius);

    void strokeRoundRect(double x, double y, double width, double height, double radius);

    void fillCircle(double centerX, double centerY, double radius);

    void strokeCircle(double centerX, double centerY, double radius);

    /** Strokes part of a circle. */
    void strokeArc(double centerX, double centerY, double radius, double startDegrees, double sweepDegrees);

    void line(double x0, double y0, double x1, double y1);

    void beginPath();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double controlX0, double controlY0, double controlX1, double controlY1, double x, double y);

    void closePath();

    /** Fills the path, non-zero. */
    void fillPath();

    void strokePath();

    /** Sets a text with its left end at x, on a baseline. */
    void text(String text, double x, double baseline, TextStyle style, int argb);

    /** Sets a text as {@link #text}, on a halo of {@code width} pixels each side. */
    void haloText(String text, double x, double baseline, TextStyle style, int argb, int haloArgb, double width);

    /** Draws what a drawing draws here turned clockwise about a point. */
    void turned(double x, double y, double degrees, Runnable drawing);

    /** Draws a picture scaled into a rectangle. */
    void image(BufferedImage image, double x, double y, double width, double height);

    /** Draws a picture as {@link #image}, one that was made for this moment: nothing is kept of it for the next time. */
    default void passingImage(BufferedImage image, double x, double y, double width, double height) {
        image(image, x, y, width, height);
    }
}
