package org.chronocarte.ui.present.tools;

/**
 * A point of the audience's picture, whatever its size.
 *
 * @param x 0 at its left to 1 at its right edge
 * @param y 0 at its top to 1 at its bottom
 */
public record Spot(double x, double y) {

    /** The middle. */
    public static final Spot MIDDLE = new Spot(0.5, 0.5);
}
