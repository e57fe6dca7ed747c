package org.chronocarte.picture.scene;

/**
 * A rectangle of the timeline, in logical pixels from its left and top edge.
 *
 * @param x left
 * @param y top
 * @param width at least 0
 * @param height at least 0
 */
public record TimelineBox(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(TimelineBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }
}
