package org.chronocarte.model.geo;

import java.util.function.IntConsumer;
import org.chronocarte.model.column.LongOrder;
import org.chronocarte.model.column.Partition;

/**
 * Points of the unit square in the order of a quadtree (a Z-order curve), so that those of a box are found without
 * looking at the others: O(log n + answers). A node of the tree is a run of that order, and needs no memory of its own,
 * nor has a point any but its columns: what lies close together on the map lies close together there. Immutable.
 */
public final class PointTree {

    private static final int DEPTH = 26;
    private static final double CELLS = 1 << DEPTH;
    private static final int FEW = 8;
    private static final int ABOUT = 4;

    private final double[] x;
    private final double[] y;

    /** What is asked of the points found: those numbered {@code from} to {@code to - 1}. */
    @FunctionalInterface
    public interface Runs {
        void visit(int from, int to);
    }

    /** Asks as {@link Runs} until it has enough. */
    @FunctionalInterface
    public interface RunsWhile {

        /** @return whether to go on */
        boolean visit(int from, int to);
    }

    /**
     * A tree of points that stand in its {@link #order}. Not to be written to afterwards: the columns are not copied.
     *
     * @param x from 0 to 1
     * @param y from 0 to 1
     */
    public PointTree(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /**
     * In which order points must stand, those of one cell as they stood.
     *
     * @param x from 0 to 1
     * @param y from 0 to 1
     */
    public static int[] order(double[] x, double[] y) {
        long[] codes = new long[x.length];
        for (int point = 0; point < codes.length; point++) {
            codes[point] = code(x[point], y[point]);
        }
        return LongOrder.of(codes);
    }

    /** Where a point stands on the curve. */
    private static long code(double x, double y) {
        return spread(cell(x)) | spread(cell(y)) << 1;
    }

    private static long cell(double value) {
        return (long) Math.max(0, Math.min(CELLS - 1, Math.floor(value * CELLS)));
    }

    /** Puts a zero between any two of 32 bits. */
    private static long spread(long bits) {
        long out = bits;
        out = (out | out << 16) & 0x0000FFFF0000FFFFL;
        out = (out | out << 8) & 0x00FF00FF00FF00FFL;
        out = (out | out << 4) & 0x0F0F0F0F0F0F0F0FL;
        out = (out | out << 2) & 0x3333333333333333L;
        return (out | out << 1) & 0x5555555555555555L;
    }

    public int size() {
        return x.length;
    }

    /**
     * About how many points lie in a box, without looking at them: O(log n). Those that lie outside by less than a
     * quarter of its longer side may count too.
     *
     * @param box may reach over the 180th meridian
     */
    public int about(Extent box) {
        int[] count = {0};
        double grain = Math.max(box.maxX() - box.minX(), box.maxY() - box.minY()) / ABOUT;
        runs(box, grain, (from, to) -> count[0] += to - from);
        return count[0];
    }

    /** Visits each point of a box once, its edge included; the box may reach over the 180th meridian. */
    public void within(Extent box, IntConsumer visitor) {
        runs(box, 0, (from, to) -> {
            for (int point = from; point < to; point++) {
                visitor.accept(point);
            }
        });
    }

    /**
     * Visits the points of a box in runs. With a grain, the points of a run lie in one cell of at most that side, of
     * which a part may lie outside the box; without, all of them lie inside, and a run is as long as may be.
     *
     * @param box may reach over the 180th meridian
     * @param grain on the unit square; 0 for none
     */
    public void runs(Extent box, double grain, Runs visitor) {
        runsWhile(box, grain, (from, to) -> {
            visitor.visit(from, to);
            return true;
        });
    }

    /** Visits runs as {@link #runs} does, as long as the visitor wants. */
    public void runsWhile(Extent box, double grain, RunsWhile visitor) {
        if (box.maxX() - box.minX() >= 1) {
            new Walk(0, 1, box.minY(), box.maxY(), grain, visitor).all();
            return;
        }
        boolean goesOn = true;
        for (int copy = -1; copy <= 1 && goesOn; copy++) {
            double left = box.minX() + copy;
            double right = box.maxX() + copy;
            if (left <= 1 && right >= 0) {
                goesOn = new Walk(left, right, box.minY(), box.maxY(), grain, visitor).all();
            }
        }
    }

    private final class Walk {
        private final double left;
        private final double right;
        private final double top;
        private final double bottom;
        private final double grain;
        private final RunsWhile visitor;

        Walk(double left, double right, double top, double bottom, double grain, RunsWhile visitor) {
            this.left = left;
            this.right = right;
            this.top = top;
            this.bottom = bottom;
            this.grain = grain;
            this.visitor = visitor;
        }

        boolean all() {
            return node(0, x.length, 0, 0, 0);
        }

        /**
         * A cell of the tree: its column and row among the cells of its depth, and the run of its points.
         *
         * @return whether to go on, as each of these
         */
        private boolean node(int from, int to, int depth, long column, long row) {
            double side = 1.0 / (1L << depth);
            double cellLeft = column * side;
            double cellTop = row * side;
            if (from >= to || cellLeft > right || cellLeft + side < left || cellTop > bottom || cellTop + side < top) {
                return true;
            }
            boolean inside = cellLeft >= left && cellLeft + side <= right && cellTop >= top && cellTop + side <= bottom;
            if (grain > 0 ? side <= grain : inside) {
                return visitor.visit(from, to);
            }
            return to - from <= FEW || depth == DEPTH
                    ? each(from, to)
                    : children(from, to, depth + 1, column * 2, row * 2);
        }

        private boolean children(int from, int to, int depth, long column, long row) {
            int shift = 2 * (DEPTH - depth);
            long first = spread(column) | spread(row) << 1;
            int start = from;
            boolean goesOn = true;
            for (int child = 0; child < 4 && goesOn; child++) {
                int end = child == 3 ? to : firstFrom(first + child + 1 << shift, start, to);
                goesOn = node(start, end, depth, column + (child & 1), row + (child >> 1));
                start = end;
            }
            return goesOn;
        }

        private boolean each(int from, int to) {
            boolean goesOn = true;
            for (int point = from; point < to && goesOn; point++) {
                if (x[point] >= left && x[point] <= right && y[point] >= top && y[point] <= bottom) {
                    goesOn = visitor.visit(point, point + 1);
                }
            }
            return goesOn;
        }
    }

    private int firstFrom(long code, int from, int to) {
        return from + Partition.point(to - from, at -> code(x[from + at], y[from + at]) < code);
    }
}
