package org.chronocarte.picture.scene;

/** A point of the picture, in logical pixels from its left and top edge. */
public record MapPoint(double x, double y) {

    /** How far another point is, in pixels. */
    double distance(MapPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
