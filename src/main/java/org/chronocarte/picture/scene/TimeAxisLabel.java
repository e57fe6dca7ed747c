package org.chronocarte.picture.scene;

/**
 * A label of the axis.
 *
 * @param text what it says
 * @param x its left end
 * @param width in pixels
 * @param strong whether it names a larger unit
 */
public record TimeAxisLabel(String text, double x, double width, boolean strong) {

    /** The x after its last letter. */
    public double right() {
        return x + width;
    }

    boolean meets(double from, double to) {
        return x < to && from < right();
    }
}
