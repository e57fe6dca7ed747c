package org.chronocarte.picture.geo;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.picture.geo.mvt.VectorFeature;

/** Finds the parts of a line that are straight enough to set a name along. */
final class StraightRuns implements VectorFeature.Pen {

    /** By how much a run may stray from its chord: 2 pixels of a tile at its own zoom. */
    private static final double STRAY = 1 / 128.0;

    /** Shorter runs have room for no name, even when the tile is enlarged. */
    private static final double SHORTEST = 1 / 32.0;

    /** More points are not looked at together: a line that is dense costs no more than its length. */
    private static final int MOST_POINTS = 64;

    private final double extent;
    private final List<double[]> line = new ArrayList<>();
    private final List<StraightRun> runs = new ArrayList<>();

    /**
     * A straight part of a line, in parts of the tile's side.
     *
     * @param x the middle
     * @param y the middle
     * @param degrees how much it falls to the right, from -90 to 90
     */
    record StraightRun(double x, double y, double degrees, double length) {}

    /** @param extent units to the tile's side */
    StraightRuns(int extent) {
        this.extent = extent;
    }

    /** The runs of all that was drawn. */
    List<StraightRun> found() {
        finish();
        return List.copyOf(runs);
    }

    @Override
    public void moveTo(int x, int y) {
        finish();
        lineTo(x, y);
    }

    @Override
    public void lineTo(int x, int y) {
        line.add(new double[] {x / extent, y / extent});
    }

    @Override
    public void close() {
        // Lines are not closed.
    }

    private void finish() {
        int from = 0;
        while (from < line.size() - 1) {
            int to = from + 1;
            while (to + 1 < line.size() && to - from < MOST_POINTS && isStraight(from, to + 1)) {
                to++;
            }
            add(line.get(from), line.get(to));
            from = to;
        }
        line.clear();
    }

    private boolean isStraight(int from, int to) {
        double[] start = line.get(from);
        double[] end = line.get(to);
        double dx = end[0] - start[0];
        double dy = end[1] - start[1];
        double length = Math.hypot(dx, dy);
        for (int i = from + 1; i < to; i++) {
            double x = line.get(i)[0] - start[0];
            double y = line.get(i)[1] - start[1];
            double along = x * dx + y * dy;
            if (Math.abs(x * dy - y * dx) > STRAY * length || along < 0 || along > length * length) {
                return false;
            }
        }
        return true;
    }

    private void add(double[] start, double[] end) {
        double dx = end[0] - start[0];
        double dy = end[1] - start[1];
        double length = Math.hypot(dx, dy);
        if (length < SHORTEST) {
            return;
        }
        double degrees = Math.toDegrees(dx < 0 ? Math.atan2(-dy, -dx) : Math.atan2(dy, dx));
        runs.add(new StraightRun((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, degrees, length));
    }
}
