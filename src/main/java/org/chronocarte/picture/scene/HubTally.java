package org.chronocarte.picture.scene;

import java.util.Arrays;
import java.util.BitSet;
import org.chronocarte.model.explore.EntryIndex;

/** Which entries each site has, among the rows that the map shows. Immutable. */
final class HubTally {

    private final EntryIndex index;
    private final int slots;
    private final int[] total;
    private final int[] busiestFirst;
    private final int[] rowStart;
    private final int[] rowsBySite;

    HubTally(EntryIndex index, BitSet rows) {
        this.index = index;
        // The last slot is for entries of a kind that the dossier does not define.
        slots = index.dossier().kinds().size() + 1;
        total = new int[index.siteCount()];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int site : index.sitesOf(row)) {
                total[site]++;
            }
        }
        busiestFirst = ordered();
        rowStart = new int[total.length + 1];
        for (int site = 0; site < total.length; site++) {
            rowStart[site + 1] = rowStart[site] + total[site];
        }
        rowsBySite = new int[rowStart[total.length]];
        int[] filled = rowStart.clone();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int site : index.sitesOf(row)) {
                rowsBySite[filled[site]++] = row;
            }
        }
    }

    /** Sites that have an entry, by falling number of entries, then by their order in the dossier. */
    private int[] ordered() {
        long[] keys = new long[total.length];
        int used = 0;
        for (int site = 0; site < total.length; site++) {
            if (total[site] > 0) {
                keys[used++] = (long) (Integer.MAX_VALUE - total[site]) << 32 | site;
            }
        }
        Arrays.sort(keys, 0, used);
        int[] sites = new int[used];
        for (int i = 0; i < used; i++) {
            sites[i] = (int) keys[i];
        }
        return sites;
    }

    EntryIndex index() {
        return index;
    }

    /** The number of kinds, one more for entries of an unknown kind. */
    int slots() {
        return slots;
    }

    /** The number of entries at a site. */
    int total(int site) {
        return total[site];
    }

    /** The slot of a row's kind. */
    int slot(int row) {
        int kind = index.kind(row);
        return kind < 0 ? slots - 1 : kind;
    }

    /** Where a site's rows start in {@link #rowAt}; they end where the next site's start. */
    int firstRow(int site) {
        return rowStart[site];
    }

    int rowAt(int at) {
        return rowsBySite[at];
    }

    /** Sites with entries, the busiest first. Not to be written to. */
    int[] busiestFirst() {
        return busiestFirst;
    }
}
