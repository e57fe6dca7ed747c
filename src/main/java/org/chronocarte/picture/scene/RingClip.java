package org.chronocarte.picture.scene;

import java.util.Arrays;

/**
 * Cuts rings to a box, side by side, as Sutherland and Hodgman do. A ring that falls into several parts stays one ring
 * whose parts are joined along the box's sides, which makes no difference when it is filled.
 */
final class RingClip {

    private final double[] low;
    private final double[] high;

    RingClip(MapBox box) {
        low = new double[] {box.x(), box.y()};
        high = new double[] {box.right(), box.bottom()};
    }

    /** The ring within the box, x0, y0, x1, y1 …; empty when it lies outside; the ring itself when it lies inside. */
    double[] clip(double[] ring) {
        double[] cut = ring;
        for (int axis = 0; axis < 2 && cut.length > 0; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = axis; i < cut.length; i += 2) {
                least = Math.min(least, cut[i]);
                most = Math.max(most, cut[i]);
            }
            if (most <= low[axis] || least >= high[axis]) {
                return new double[0];
            }
            if (least < low[axis]) {
                cut = cut(cut, axis, low[axis], 1);
            }
            if (most > high[axis]) {
                cut = cut(cut, axis, high[axis], -1);
            }
        }
        return cut;
    }

    /** Keeps what lies above a limit on an axis for a sign of 1, below it for -1. */
    private static double[] cut(double[] ring, int axis, double limit, int sign) {
        double[] out = new double[ring.length * 2 + 4];
        int size = 0;
        int before = ring.length - 2;
        for (int i = 0; i < ring.length; i += 2) {
            double from = (ring[before + axis] - limit) * sign;
            double to = (ring[i + axis] - limit) * sign;
            if (from < 0 != to < 0) {
                double share = from / (from - to);
                int other = 1 - axis;
                out[size + axis] = limit;
                out[size + other] = ring[before + other] + (ring[i + other] - ring[before + other]) * share;
                size += 2;
            }
            if (to >= 0) {
                out[size++] = ring[i];
                out[size++] = ring[i + 1];
            }
            before = i;
        }
        return Arrays.copyOf(out, size);
    }
}
