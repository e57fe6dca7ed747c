package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query finds. The sets are not to be written to.
 *
 * @param rows all that is found
 * @param ranks parts of {@code rows}, the best first, the last being all of them; one row may be in several
 * @param near words of the query that stand nowhere, in its order, each with some that were looked for instead
 */
public record Answer(BitSet rows, List<BitSet> ranks, Map<String, List<String>> near) {

    public Answer {
        ranks = List.copyOf(ranks);
        near = Collections.unmodifiableMap(new LinkedHashMap<>(near));
    }

    /** The answer to a query that asks nothing. */
    static Answer everything(int size) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return new Answer(all, List.of(all), Map.of());
    }

    /**
     * The best of what was found: those of a better rank first, else as they are.
     *
     * @param among rows to choose from
     * @param most how many at most
     */
    public int[] best(BitSet among, int most) {
        BitSet seen = new BitSet();
        int[] best = new int[Math.min(most, among.cardinality())];
        int count = 0;
        for (BitSet rank : ranks) {
            for (int row = rank.nextSetBit(0); row >= 0 && count < best.length; row = rank.nextSetBit(row + 1)) {
                if (among.get(row) && !seen.get(row)) {
                    seen.set(row);
                    best[count++] = row;
                }
            }
        }
        return count == best.length ? best : Arrays.copyOf(best, count);
    }
}
