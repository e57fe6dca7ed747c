package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chronocarte.model.column.RankedSet;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.TimeWindow;

/**
 * Some rows by kind, so that those of a window are counted without being looked at. A slot is a kind's number plus one;
 * slot 0 is for kinds that the dossier does not have. Immutable.
 */
final class TimelineTally {

    private final EntryIndex index;
    private final BitSet rows;
    private final List<RankedSet> byStart;
    private final List<RankedSet> byMiddle;

    /** @param rows is not copied, and must not change */
    TimelineTally(EntryIndex index, BitSet rows) {
        this.index = index;
        this.rows = rows;
        int slots = index.dossier().kinds().size() + 1;
        List<BitSet> starts = empty(slots);
        List<BitSet> middles = empty(slots);
        for (int row = rows.nextSetBit(0); row >= 0 && row < index.dated(); row = rows.nextSetBit(row + 1)) {
            starts.get(slot(row)).set(row);
        }
        for (int place = 0; place < index.dated(); place++) {
            int row = index.rowByMiddle(place);
            if (rows.get(row)) {
                middles.get(slot(row)).set(place);
            }
        }
        byStart = starts.stream().map(RankedSet::new).toList();
        byMiddle = middles.stream().map(RankedSet::new).toList();
    }

    private static List<BitSet> empty(int slots) {
        List<BitSet> sets = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            sets.add(new BitSet());
        }
        return sets;
    }

    private int slot(int row) {
        return index.kind(row) + 1;
    }

    boolean isOf(EntryIndex otherIndex, BitSet otherRows) {
        return index == otherIndex && rows == otherRows;
    }

    int slots() {
        return byStart.size();
    }

    /** The rows that may lie in a window. */
    Within within(TimeWindow window) {
        return new Within(window);
    }

    /** The rows that may lie in one window: those that start in it, and those that start before and reach into it. */
    final class Within {
        private final int firstPlace;
        private final int firstRow;
        private final int endRow;
        private final int[] reaching;
        private final TimeWindow window;

        Within(TimeWindow window) {
            this.window = window;
            firstRow = index.startingBefore(window.start());
            endRow = index.startingBefore(window.end());
            firstPlace = index.middlesBefore(window.start());
            IntStream.Builder found = IntStream.builder();
            index.reachingOver(window.start(), row -> {
                if (rows.get(row)) {
                    found.add(row);
                }
            });
            reaching = found.build().toArray();
        }

        /** How many rows there are of some slots. */
        int count(BitSet slots) {
            int count = 0;
            for (int row : reaching) {
                count += slots.get(slot(row)) ? 1 : 0;
            }
            for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
                count += byStart.get(slot).count(firstRow, endRow);
            }
            return count;
        }

        /** The rows of some slots, in their order. */
        int[] rows(BitSet slots) {
            int[] found = new int[count(slots)];
            int size = 0;
            for (int row : reaching) {
                if (slots.get(slot(row))) {
                    found[size++] = row;
                }
            }
            for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
                RankedSet set = byStart.get(slot);
                for (int row = set.next(firstRow); row >= 0 && row < endRow; row = set.next(row + 1)) {
                    found[size++] = row;
                }
            }
            Arrays.sort(found);
            return found;
        }

        /**
         * Counts the rows of some slots by where their middle lies; those whose middle lies outside the window count at
         * the edge over which they reach.
         *
         * @param ends where each part of the window ends, rising; the last one is the window's end
         * @return for each part one count a slot
         */
        int[] counts(BitSet slots, double[] ends) {
            int all = slots();
            int[] counts = new int[ends.length * all];
            int from = firstPlace;
            for (int part = 0; part < ends.length; part++) {
                int to = Math.max(from, index.middlesBefore(ends[part]));
                for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
                    counts[part * all + slot] = byMiddle.get(slot).count(from, to);
                }
                from = to;
            }
            int[] reachingIn = new int[all];
            int[] outside = new int[all];
            for (int row : reaching) {
                reachingIn[slot(row)]++;
                outside[slot(row)] += index.middle(row) < window.start() ? 1 : 0;
            }
            for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
                int total = reachingIn[slot] + byStart.get(slot).count(firstRow, endRow);
                int inside = byMiddle.get(slot).count(firstPlace, from);
                counts[slot] += outside[slot];
                counts[(ends.length - 1) * all + slot] += Math.max(0, total - inside - outside[slot]);
            }
            return counts;
        }
    }
}
