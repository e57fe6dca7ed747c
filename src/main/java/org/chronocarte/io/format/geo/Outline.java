package org.chronocarte.io.format.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronocarte.io.format.geo.Spot.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The points of one geometry while it is read, in parts: lines or rings. Finds a point to stand for it. Coordinates are
 * x, y in the file's own system.
 */
final class Outline {

    /** More points than any outline needs to find a point inside; those beyond only widen its box. */
    private static final int MOST = 1_000_000;

    private final List<double[]> parts = new ArrayList<>();
    private double[] open = new double[16];
    private int length;
    private long kept;
    private long count;
    private boolean broken;
    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    void add(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            broken = true;
            return;
        }
        count++;
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
        if (kept < MOST) {
            kept++;
            if (length == open.length) {
                open = Arrays.copyOf(open, length * 2);
            }
            open[length++] = x;
            open[length++] = y;
        }
    }

    /** A line or ring ends. */
    void endPart() {
        if (length > 0) {
            parts.add(Arrays.copyOf(open, length));
            length = 0;
        }
    }

    /** Something stands here that is no coordinate. */
    void markBroken() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    /** A point that stands for all, or null without any. */
    @Nullable
    Spot spot(Sort drawn) {
        endPart();
        if (parts.isEmpty()) {
            return null;
        }
        Sort sort = count == 1 ? Sort.POINT : drawn;
        double[] at = switch (sort) {
            case POINT -> parts.get(0);
            case POINTS -> middleMost(parts);
            case LINE -> halfWay(longest());
            case AREA -> inside(largest());
        };
        return new Spot(sort, at[0], at[1], east - west, north - south, count);
    }

    /** The point nearest to the middle of them all. */
    private double[] middleMost(List<double[]> all) {
        double x = (west + east) / 2;
        double y = (south + north) / 2;
        double[] best = all.get(0);
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] part : all) {
            for (int i = 0; i < part.length; i += 2) {
                double away = Math.hypot(part[i] - x, part[i + 1] - y);
                if (away < nearest) {
                    nearest = away;
                    best = new double[] {part[i], part[i + 1]};
                }
            }
        }
        return best;
    }

    private double[] longest() {
        double[] best = parts.get(0);
        for (double[] part : parts) {
            best = length(part) > length(best) ? part : best;
        }
        return best;
    }

    private static double length(double[] line) {
        double sum = 0;
        for (int i = 2; i < line.length; i += 2) {
            sum += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return sum;
    }

    /** The point of a line at half of its length. */
    private static double[] halfWay(double[] line) {
        double left = length(line) / 2;
        for (int i = 2; i < line.length; i += 2) {
            double step = Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
            if (step >= left && step > 0) {
                double part = left / step;
                return new double[] {
                    line[i - 2] + part * (line[i] - line[i - 2]), line[i - 1] + part * (line[i + 1] - line[i - 1])
                };
            }
            left -= step;
        }
        return line;
    }

    /** The largest ring: never a hole, which is smaller than what it is in. */
    private double[] largest() {
        double[] best = parts.get(0);
        for (double[] part : parts) {
            best = Math.abs(area(part)) > Math.abs(area(best)) ? part : best;
        }
        return best;
    }

    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            sum += (ring[j] - ring[0]) * (ring[i + 1] - ring[1]) - (ring[i] - ring[0]) * (ring[j + 1] - ring[1]);
        }
        return sum / 2;
    }

    /** The centre of gravity of a ring, or, where that lies outside, the middle of the widest part at its height. */
    private static double[] inside(double[] ring) {
        double[] centre = centroid(ring);
        List<Double> crossings = crossings(ring, centre[1]);
        double widest = -1;
        double x = centre[0];
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double from = crossings.get(i);
            double to = crossings.get(i + 1);
            if (from <= centre[0] && centre[0] <= to) {
                return centre;
            }
            if (to - from > widest) {
                widest = to - from;
                x = (from + to) / 2;
            }
        }
        return new double[] {x, centre[1]};
    }

    private static double[] centroid(double[] ring) {
        double area = area(ring);
        if (area == 0) {
            return halfWay(ring);
        }
        double x = 0;
        double y = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            double ax = ring[j] - ring[0];
            double ay = ring[j + 1] - ring[1];
            double bx = ring[i] - ring[0];
            double by = ring[i + 1] - ring[1];
            double cross = ax * by - bx * ay;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }
        return new double[] {ring[0] + x / (6 * area), ring[1] + y / (6 * area)};
    }

    /** Where a ring crosses a height, from west to east. */
    private static List<Double> crossings(double[] ring, double y) {
        List<Double> found = new ArrayList<>();
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y) {
                found.add(ring[i] + (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) * (ring[j] - ring[i]));
            }
        }
        found.sort(null);
        return found;
    }
}
