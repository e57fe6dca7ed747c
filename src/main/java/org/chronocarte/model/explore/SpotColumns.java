package org.chronocarte.model.explore;

import java.util.BitSet;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.geo.PointTree;

/**
 * The rows of the sites that are points, in the order of the sites' tree: what lies close together on the map lies close
 * together in memory. Immutable.
 */
public final class SpotColumns {

    private final int[] starts;
    private final int[] rows;
    private final byte[] kinds;

    /** @param kindOfRow -1 for an unknown one */
    SpotColumns(SiteColumns sites, int[] kindOfRow) {
        PointTree tree = sites.tree();
        Groups rowsOfSites = sites.rows();
        starts = new int[tree.size() + 1];
        for (int place = 0; place < tree.size(); place++) {
            int site = tree.pointAt(place);
            starts[place + 1] = starts[place] + (sites.territories().get(site) ? 0 : rowsOfSites.count(site));
        }
        rows = new int[starts[tree.size()]];
        kinds = new byte[rows.length];
        for (int place = 0; place < tree.size(); place++) {
            int from = rowsOfSites.start(tree.pointAt(place));
            for (int at = starts[place]; at < starts[place + 1]; at++) {
                rows[at] = rowsOfSites.at(from + at - starts[place]);
                kinds[at] = (byte) kindBit(kindOfRow[rows[at]]);
            }
        }
    }

    /** The bit of a kind: 0 for an unknown one, else its number plus one, but at most the last of 32. */
    public static int kindBit(int kind) {
        return Math.min(Integer.SIZE - 1, kind + 1);
    }

    /** Some rows, as the questions here need them. */
    public static final class Asked {
        private final long[] words;

        public Asked(BitSet rows) {
            words = rows.toLongArray();
        }

        boolean has(int row) {
            int word = row >> 6;
            return word < words.length && (words[word] >>> row & 1) != 0;
        }
    }

    /**
     * The kinds of the asked rows at some places of the tree's order, a bit each as in {@link #kindBit}.
     *
     * @param all the kinds that there are: once all are found, no further row is looked at
     */
    public int kinds(int from, int to, Asked asked, int all) {
        int found = 0;
        for (int at = starts[from]; at < starts[to] && found != all; at++) {
            if (asked.has(rows[at])) {
                found |= 1 << kinds[at];
            }
        }
        return found;
    }

    /** Whether the site at a place of the tree's order has one of the asked rows; false for one that is no point. */
    public boolean hasAny(int place, Asked asked) {
        for (int at = starts[place]; at < starts[place + 1]; at++) {
            if (asked.has(rows[at])) {
                return true;
            }
        }
        return false;
    }

    /** How many of the asked rows there are at some places of the tree's order. */
    public int count(int from, int to, Asked asked) {
        int count = 0;
        for (int at = starts[from]; at < starts[to]; at++) {
            count += asked.has(rows[at]) ? 1 : 0;
        }
        return count;
    }
}
