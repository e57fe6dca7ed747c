package org.chronocarte.model.explore;

import java.util.BitSet;
import org.chronocarte.model.column.CountVector;

/** Counts the values of a changing set of rows: only rows that come or go are looked at. For one thread. */
final class RunningCounts {

    private final FacetRows facets;
    private final CountVector counts;
    private BitSet counted = new BitSet();

    RunningCounts(FacetRows facets) {
        this.facets = facets;
        this.counts = new CountVector(facets.counted());
    }

    /**
     * How many of some rows have each value.
     *
     * @param values the number of each value
     * @param rows not to be written to
     */
    record Counted(CountVector.Snapshot values, BitSet rows) {}

    /** The counts of some rows, which may be kept by the caller but not written to. */
    Counted of(BitSet rows) {
        BitSet changed = (BitSet) counted.clone();
        changed.xor(rows);
        if (changed.cardinality() > rows.cardinality()) {
            counts.clear();
            counted = new BitSet();
            changed = rows;
        }
        for (int row = changed.nextSetBit(0); row >= 0; row = changed.nextSetBit(row + 1)) {
            facets.count(row, counted.get(row) ? -1 : 1, counts);
        }
        counted = rows;
        return new Counted(counts.snapshot(), rows);
    }
}
