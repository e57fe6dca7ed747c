package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.model.dossier.Route;

/**
 * A line between two places, as drawn.
 *
 * @param route what it shows
 * @param points the great circle in pixels, ending at the rings' edges; at least two
 * @param strong whether it belongs to the selected or hovered entry
 */
public record MapRouteMark(Route route, List<MapPoint> points, boolean strong) {

    public MapRouteMark {
        points = List.copyOf(points);
    }

    /** How far a point is from the line, in pixels. */
    double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), x, y));
        }
        return nearest;
    }

    private static double distance(MapPoint a, MapPoint b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((x - a.x()) * dx + (y - a.y()) * dy) / squared;
        double clamped = Math.max(0, Math.min(1, along));
        return Math.hypot(a.x() + clamped * dx - x, a.y() + clamped * dy - y);
    }
}
