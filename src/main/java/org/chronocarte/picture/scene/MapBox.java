package org.chronocarte.picture.scene;

/**
 * A rectangle of the picture, in logical pixels from its left and top edge.
 *
 * @param x left
 * @param y top
 * @param width at least 0
 * @param height at least 0
 */
public record MapBox(double x, double y, double width, double height) {

    /** The smallest box round a circle. */
    static MapBox around(double x, double y, double radius) {
        return new MapBox(x - radius, y - radius, radius * 2, radius * 2);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(MapBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }

    /** Whether all of this box lies inside another. */
    public boolean isInside(MapBox outer) {
        return x >= outer.x && y >= outer.y && right() <= outer.right() && bottom() <= outer.bottom();
    }

    /** The box with its edges moved outward, or inward for a negative distance. */
    MapBox grown(double by) {
        return new MapBox(x - by, y - by, Math.max(0, width + by * 2), Math.max(0, height + by * 2));
    }
}
