package org.chronocarte.picture.geo;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;

/** The shortest way between two places on the globe, as a line on Web Mercator's unit square. */
public final class GreatCircle {

    private static final int MAX_DEPTH = 12;

    private GreatCircle() {}

    /**
     * Points x0, y0, x1, y1, … along the way, both ends included. x runs on past 0 or 1 where the way crosses the 180th
     * meridian, so that neighbours are always near each other. Between two antipodes the way over the equator or a pole
     * is taken. Directions are mixed by spherical linear interpolation (Shoemake 1985).
     *
     * @param tolerance by how much, in unit-square units, the drawn line may miss the curve
     */
    public static double[] between(Position a, Position b, double tolerance) {
        double[] from = direction(a);
        double[] to = direction(b);
        List<double[]> points = new ArrayList<>();
        double[] first = {Mercator.x(a.lon()), Mercator.y(a.lat())};
        points.add(first);
        // A first cut in eight, so that a curve that is symmetric about its chord is not taken for straight.
        double[] last = first;
        double[] start = from;
        for (int i = 1; i <= 8; i++) {
            double[] end = i == 8 ? to : turned(from, to, i / 8.0);
            last = follow(start, last, end, tolerance, MAX_DEPTH, points);
            start = end;
        }
        double[] flat = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = points.get(i)[0];
            flat[2 * i + 1] = points.get(i)[1];
        }
        return flat;
    }

    /** Adds the points after {@code from} up to {@code to}, and returns the last. */
    private static double[] follow(
            double[] from, double[] fromPoint, double[] to, double tolerance, int depth, List<double[]> into) {
        double[] middle = turned(from, to, 0.5);
        double[] middlePoint = point(middle, fromPoint[0]);
        double[] toPoint = point(to, middlePoint[0]);
        double missX = middlePoint[0] - (fromPoint[0] + toPoint[0]) / 2;
        double missY = middlePoint[1] - (fromPoint[1] + toPoint[1]) / 2;
        if (depth == 0 || Math.hypot(missX, missY) <= tolerance) {
            into.add(toPoint);
            return toPoint;
        }
        double[] reached = follow(from, fromPoint, middle, tolerance, depth - 1, into);
        return follow(middle, reached, to, tolerance, depth - 1, into);
    }

    private static double[] direction(Position at) {
        double lat = Math.toRadians(at.lat());
        double lon = Math.toRadians(at.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** The direction a share of the way from one to the other. */
    private static double[] turned(double[] from, double[] to, double share) {
        double dot = Math.max(-1, Math.min(1, from[0] * to[0] + from[1] * to[1] + from[2] * to[2]));
        double angle = Math.acos(dot);
        if (angle < 1e-9) {
            return to;
        }
        if (Math.PI - angle < 1e-6) {
            // Every way is the shortest: go by a direction at right angles to both.
            double[] by =
                    Math.hypot(from[0], from[1]) > 1e-9 ? new double[] {-from[1], from[0], 0} : new double[] {1, 0, 0};
            double length = Math.hypot(by[0], by[1]);
            double[] via = {by[0] / length, by[1] / length, 0};
            return mix(from, Math.cos(share * Math.PI), via, Math.sin(share * Math.PI));
        }
        return mix(
                from, Math.sin((1 - share) * angle) / Math.sin(angle), to, Math.sin(share * angle) / Math.sin(angle));
    }

    private static double[] mix(double[] a, double shareA, double[] b, double shareB) {
        return new double[] {a[0] * shareA + b[0] * shareB, a[1] * shareA + b[1] * shareB, a[2] * shareA + b[2] * shareB
        };
    }

    /** The unit-square point of a direction, in the copy of the world nearest to an x. */
    private static double[] point(double[] direction, double nearX) {
        double lat = Math.toDegrees(Math.atan2(direction[2], Math.hypot(direction[0], direction[1])));
        double x = Mercator.x(Math.toDegrees(Math.atan2(direction[1], direction[0])));
        return new double[] {x + Math.rint(nearX - x), Mercator.y(lat)};
    }
}
