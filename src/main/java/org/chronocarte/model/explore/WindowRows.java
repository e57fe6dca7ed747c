package org.chronocarte.model.explore;

import java.util.BitSet;
import org.chronocarte.model.column.Partition;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The rows that start before a window's end and end after its start, followed as the window moves: only rows that enter
 * or leave are looked at. For one thread.
 */
final class WindowRows {

    private final int dated;
    private final Column starts;
    private final Column ends;
    private final BitSet rows = new BitSet();
    private @Nullable TimeWindow window;

    /**
     * A column and the rows in its order.
     *
     * @param order null when the rows stand in that order themselves
     */
    record Column(int @Nullable [] order, double[] values) {

        int row(int place) {
            return order == null ? place : order[place];
        }

        /** How many of the first {@code size} places have a value below one, or also those equal to it. */
        int below(double value, boolean orEqual, int size) {
            return Partition.point(size, place -> {
                double at = values[row(place)];
                return at < value || orEqual && at == value;
            });
        }
    }

    /**
     * @param dated how many rows have a date: the first ones
     * @param always rows from {@code dated} to this one are in every window
     */
    WindowRows(int dated, int always, Column starts, Column ends) {
        this.dated = dated;
        this.starts = starts;
        this.ends = ends;
        rows.set(dated, always);
    }

    /** The rows in a window; not to be written to, and good until the next call. */
    BitSet in(TimeWindow asked) {
        TimeWindow before = window;
        window = asked;
        if (before == null) {
            judge(starts, 0, starts.below(asked.end(), false, dated), asked);
        } else if (!before.equals(asked)) {
            judge(starts, starts.below(before.end(), false, dated), starts.below(asked.end(), false, dated), asked);
            judge(ends, ends.below(before.start(), true, dated), ends.below(asked.start(), true, dated), asked);
        }
        return rows;
    }

    /** Judges anew the rows between two places of a column's order. */
    private void judge(Column column, int one, int other, TimeWindow asked) {
        for (int place = Math.min(one, other); place < Math.max(one, other); place++) {
            int row = column.row(place);
            rows.set(row, starts.values()[row] < asked.end() && ends.values()[row] > asked.start());
        }
    }
}
