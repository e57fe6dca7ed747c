package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.chronocarte.model.column.LongOrder;
import org.chronocarte.model.column.Partition;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The four bounds of each row's date as columns, and the rows in the order of each. Rows stand by their earliest start,
 * undated ones last. Epoch milliseconds UTC, as {@link Instants}. Immutable once filled.
 */
final class TimeColumns {

    /** A block of so many rows, or blocks of rows, knows its latest end. */
    private static final int BLOCK_BITS = 6;

    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int dated;
    private final double[] earliestStart;
    private final double[] latestStart;
    private final double[] earliestEnd;
    private final double[] latestEnd;
    private final BitSet lasting = new BitSet();
    private final int[] byLatestStart;
    private final int[] byEarliestEnd;
    private final int[] byLatestEnd;
    private final int[] byMiddle;
    private final double[][] blockEnds;
    private final @Nullable TimeWindow span;

    /** @param whens each row's date, by their earliest start; null, last, for undated rows */
    TimeColumns(@Nullable When[] whens) {
        int size = whens.length;
        earliestStart = new double[size];
        latestStart = new double[size];
        earliestEnd = new double[size];
        latestEnd = new double[size];
        int withDate = 0;
        for (int row = 0; row < size; row++) {
            When when = whens[row];
            earliestStart[row] = when == null ? TimeWindow.MIN : when.earliestStart();
            latestStart[row] = when == null ? TimeWindow.MAX : when.latestStart();
            earliestEnd[row] = when == null ? TimeWindow.MIN : when.earliestEnd();
            latestEnd[row] = when == null ? TimeWindow.MAX : when.latestEnd();
            if (when != null) {
                withDate++;
                if (when.isInterval()) {
                    lasting.set(row);
                }
            }
        }
        dated = withDate;
        byLatestStart = order(latestStart);
        byEarliestEnd = order(earliestEnd);
        byLatestEnd = order(latestEnd);
        double[] middles = new double[dated];
        for (int row = 0; row < dated; row++) {
            middles[row] = middle(row);
        }
        byMiddle = LongOrder.of(middles, dated);
        blockEnds = blockEnds();
        span = measured();
    }

    private @Nullable TimeWindow measured() {
        double start = TimeWindow.MAX;
        double end = TimeWindow.MIN;
        for (int row = 0; row < dated; row++) {
            double[] named = {
                earliestStart[row], Instants.after(latestStart[row]), Instants.before(earliestEnd[row]), latestEnd[row]
            };
            for (double instant : named) {
                if (!Instants.isOpen(instant)) {
                    start = Math.min(start, instant);
                    end = Math.max(end, instant);
                }
            }
        }
        return start < end ? new TimeWindow(start, end) : null;
    }

    private int[] order(double[] column) {
        return LongOrder.of(column, dated);
    }

    /** The latest end of each block of rows, of each block of blocks, and so on. */
    private double[][] blockEnds() {
        int levels = 0;
        for (int count = dated; count > 1; count = count + BLOCK - 1 >> BLOCK_BITS) {
            levels++;
        }
        double[][] ends = new double[levels][];
        double[] below = latestEnd;
        int count = dated;
        for (int level = 0; level < levels; level++) {
            double[] blocks = new double[count + BLOCK - 1 >> BLOCK_BITS];
            Arrays.fill(blocks, TimeWindow.MIN);
            for (int at = 0; at < count; at++) {
                blocks[at >> BLOCK_BITS] = Math.max(blocks[at >> BLOCK_BITS], below[at]);
            }
            ends[level] = blocks;
            below = blocks;
            count = blocks.length;
        }
        return ends;
    }

    /** From the earliest to the latest instant that a row names, open ends left out; empty without any. */
    Optional<TimeWindow> span() {
        return Optional.ofNullable(span);
    }

    int dated() {
        return dated;
    }

    double earliestStart(int row) {
        return earliestStart[row];
    }

    double latestStart(int row) {
        return latestStart[row];
    }

    double earliestEnd(int row) {
        return earliestEnd[row];
    }

    double latestEnd(int row) {
        return latestEnd[row];
    }

    boolean lasts(int row) {
        return lasting.get(row);
    }

    /** Where a dated row is drawn: the middle of where what lasts may start, else of where it may lie. */
    double middle(int row) {
        double start = earliestStart[row];
        double end = lasting.get(row) ? latestStart[row] : latestEnd[row];
        // An open side says nothing about the middle.
        if (Instants.isOpen(start)) {
            return Instants.before(end);
        }
        return Instants.isOpen(end) ? start : start + Math.rint((end - start) / 2);
    }

    /** How many dated rows, those of the lowest numbers, may start before an instant. */
    int startingBefore(double instant) {
        return Partition.point(dated, row -> earliestStart[row] < instant);
    }

    /** How many places of {@link #byMiddle} have their middle before an instant. */
    int middlesBefore(double instant) {
        return Partition.point(dated, place -> middle(byMiddle[place]) < instant);
    }

    /** The row at a place of the order of middles. */
    int byMiddle(int place) {
        return byMiddle[place];
    }

    /** Visits the dated rows below some row that may end after an instant, in their order: O(log n + answers). */
    void endingAfter(double instant, int below, IntConsumer visitor) {
        if (dated > 0) {
            visit(blockEnds.length - 1, 0, instant, below, visitor);
        }
    }

    /** A block of some level; below the lowest level, a row. */
    private void visit(int level, int block, double instant, int below, IntConsumer visitor) {
        if (level < 0) {
            if (block < below && latestEnd[block] > instant) {
                visitor.accept(block);
            }
        } else if (blockEnds[level][block] > instant && (long) block << BLOCK_BITS * (level + 1) < below) {
            int from = block << BLOCK_BITS;
            int to = Math.min(from + BLOCK, level == 0 ? dated : blockEnds[level - 1].length);
            for (int child = from; child < to; child++) {
                visit(level - 1, child, instant, below, visitor);
            }
        }
    }

    /** The rows possibly in a window, followed as it moves; undated ones always are. */
    WindowRows possibly() {
        return new WindowRows(
                dated,
                earliestStart.length,
                new WindowRows.Column(null, earliestStart),
                new WindowRows.Column(byLatestEnd, latestEnd));
    }

    /** The rows surely in a window, followed as it moves; undated ones never are. */
    WindowRows surely() {
        return new WindowRows(
                dated,
                dated,
                new WindowRows.Column(byLatestStart, latestStart),
                new WindowRows.Column(byEarliestEnd, earliestEnd));
    }
}
