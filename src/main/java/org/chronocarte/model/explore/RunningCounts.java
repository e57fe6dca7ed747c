package org.chronocarte.model.explore;

import java.util.BitSet;
import org.chronocarte.model.column.CountVector;
import org.chronocarte.model.column.Groups;

/** Counts the values of a changing set of rows: only rows that come or go are looked at. For one thread. */
final class RunningCounts {

    private final Groups values;
    private final CountVector counts;
    private BitSet counted = new BitSet();

    /** @param values the numbers of each row's values */
    RunningCounts(Groups values, int numbers) {
        this.values = values;
        this.counts = new CountVector(numbers);
    }

    /** The counts of some rows, which may be kept by the caller but not written to. */
    CountVector.Snapshot of(BitSet rows) {
        BitSet changed = (BitSet) counted.clone();
        changed.xor(rows);
        if (changed.cardinality() > rows.cardinality()) {
            counts.clear();
            counted = new BitSet();
            changed = rows;
        }
        for (int row = changed.nextSetBit(0); row >= 0; row = changed.nextSetBit(row + 1)) {
            int by = counted.get(row) ? -1 : 1;
            for (int place = values.start(row); place < values.start(row + 1); place++) {
                counts.add(values.at(place), by);
            }
        }
        counted = rows;
        return counts.snapshot();
    }
}
