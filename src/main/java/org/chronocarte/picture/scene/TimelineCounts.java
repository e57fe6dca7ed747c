package org.chronocarte.picture.scene;

import java.util.BitSet;
import org.chronocarte.model.explore.EntryIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline and its overview count of the rows that both show, done once while these stay the same. Thread-safe.
 */
public final class TimelineCounts {

    private volatile @Nullable TimelineTally last;

    /** @param rows must not change; other rows are another object */
    TimelineTally of(EntryIndex index, BitSet rows) {
        TimelineTally known = last;
        if (known == null || !known.isOf(index, rows)) {
            known = new TimelineTally(index, rows);
            last = known;
        }
        return known;
    }
}
