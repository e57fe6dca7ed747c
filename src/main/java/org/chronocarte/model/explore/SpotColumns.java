package org.chronocarte.model.explore;

import java.util.BitSet;
import org.chronocarte.model.column.Groups;

/**
 * What is asked of many sites at once, of which only those that are points count: a territory's position is no spot on
 * the map. Sites are numbered in the order of their tree, so that a run of them is a run of memory. Immutable.
 */
public final class SpotColumns {

    private final Groups rows;
    private final BitSet territories;
    /** The bit of the kind of each of the sites' rows. */
    private final byte[] kinds;

    /**
     * @param rows of each site
     * @param territories the sites that are no points
     * @param kindOfRow -1 for an unknown one
     */
    SpotColumns(Groups rows, BitSet territories, int[] kindOfRow) {
        this.rows = rows;
        this.territories = territories;
        kinds = new byte[rows.start(rows.size())];
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] = (byte) kindBit(kindOfRow[rows.at(at)]);
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
     * The kinds of the asked rows of some sites, a bit each as in {@link #kindBit}.
     *
     * @param all the kinds that there are: once all are found, no further row is looked at
     */
    public int kinds(int from, int to, Asked asked, int all) {
        int found = 0;
        for (int site = from; site < to; site = afterTerritory(site, to)) {
            int end = rows.start(territoryFrom(site, to));
            for (int at = rows.start(site); at < end && found != all; at++) {
                if (asked.has(rows.at(at))) {
                    found |= 1 << kinds[at];
                }
            }
        }
        return found;
    }

    /** Whether a site has one of the asked rows; false for one that is no point. */
    public boolean hasAny(int site, Asked asked) {
        if (territories.get(site)) {
            return false;
        }
        for (int at = rows.start(site); at < rows.start(site + 1); at++) {
            if (asked.has(rows.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** How many of the asked rows some sites have. */
    public int count(int from, int to, Asked asked) {
        int count = 0;
        for (int site = from; site < to; site = afterTerritory(site, to)) {
            int end = rows.start(territoryFrom(site, to));
            for (int at = rows.start(site); at < end; at++) {
                count += asked.has(rows.at(at)) ? 1 : 0;
            }
        }
        return count;
    }

    /** The next territory among some sites, or their end. */
    private int territoryFrom(int from, int to) {
        int next = territories.nextSetBit(from);
        return next < 0 ? to : Math.min(next, to);
    }

    private int afterTerritory(int from, int to) {
        return territoryFrom(from, to) + 1;
    }
}
