package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.BitSet;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * From when each row is known, as {@link Knowledge#knownFrom}. A dossier without dated sources, as tables mostly are,
 * needs no column for it: there rows are known by their own dates. Epoch milliseconds UTC, as {@link Instants}.
 * Immutable.
 */
final class KnownColumn {

    private final EntryIndex index;
    private final double @Nullable [] published;

    KnownColumn(EntryIndex index) {
        this.index = index;
        boolean dated = index.dossier().sources().stream().anyMatch(source -> source.date() != null);
        published = dated ? published(index) : null;
    }

    private static double[] published(EntryIndex index) {
        Knowledge knowledge = new Knowledge(index.catalog());
        double[] published = new double[index.size()];
        Arrays.setAll(published, row -> knowledge.published(index.entry(row)));
        return published;
    }

    /** The rows that are known only after an instant. */
    BitSet after(double instant) {
        BitSet later = new BitSet(index.size());
        for (int row = 0; row < index.size(); row++) {
            if (knownFrom(row) > instant) {
                later.set(row);
            }
        }
        return later;
    }

    private double knownFrom(int row) {
        if (published != null && published[row] < TimeWindow.MAX) {
            return published[row];
        }
        return row < index.dated()
                ? Knowledge.ownEnd(index.earliestStart(row), index.latestStart(row), index.latestEnd(row))
                : TimeWindow.MIN;
    }
}
