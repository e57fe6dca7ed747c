package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.explore.EntryIndex;

/**
 * How many entries some sites have, among the rows that the map shows. Here a site goes by its place in the list of
 * these sites. Immutable.
 */
final class HubTally {

    private final EntryIndex index;
    private final BitSet rows;
    private final int slots;
    private final int[] sites;
    private final int[] totals;
    private final int[] byKind;
    private final int[] busiestFirst;

    /**
     * @param rows is not copied, and must not change
     * @param sites of the index, rising; those without any of the rows count for nothing
     */
    HubTally(EntryIndex index, BitSet rows, int[] sites) {
        this.index = index;
        this.rows = rows;
        this.sites = sites;
        // The last slot is for entries of a kind that the dossier does not define.
        slots = index.dossier().kinds().size() + 1;
        totals = new int[sites.length];
        byKind = new int[sites.length * slots];
        count();
        busiestFirst = ordered();
    }

    /** Asks the sites for their rows, or the rows for their sites: whichever are fewer. */
    private void count() {
        Groups rowsOfSites = index.rowsOfSites();
        long asked = 0;
        for (int site : sites) {
            asked += rowsOfSites.count(site);
        }
        if (asked <= rows.cardinality()) {
            for (int at = 0; at < sites.length; at++) {
                for (int place = rowsOfSites.start(sites[at]); place < rowsOfSites.start(sites[at] + 1); place++) {
                    if (rows.get(rowsOfSites.at(place))) {
                        count(at, rowsOfSites.at(place));
                    }
                }
            }
            return;
        }
        Groups sitesOfRows = index.sites();
        boolean every = sites.length == index.siteCount();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int place = sitesOfRows.start(row); place < sitesOfRows.start(row + 1); place++) {
                int at = every ? sitesOfRows.at(place) : find(sitesOfRows.at(place));
                if (at >= 0) {
                    count(at, row);
                }
            }
        }
    }

    private void count(int at, int row) {
        totals[at]++;
        byKind[at * slots + slot(row)]++;
    }

    /** Sites that have an entry, by falling number of entries, then by their order in the dossier. */
    private int[] ordered() {
        long[] keys = new long[sites.length];
        int used = 0;
        for (int at = 0; at < sites.length; at++) {
            if (totals[at] > 0) {
                keys[used++] = (long) (Integer.MAX_VALUE - totals[at]) << 32 | at;
            }
        }
        Arrays.sort(keys, 0, used);
        int[] ordered = new int[used];
        for (int i = 0; i < used; i++) {
            ordered[i] = (int) keys[i];
        }
        return ordered;
    }

    EntryIndex index() {
        return index;
    }

    /** How many sites were asked for. */
    int size() {
        return sites.length;
    }

    /** The number in the index of a site. */
    int site(int at) {
        return sites[at];
    }

    /** Where a site of the index stands, or a negative number. */
    int find(int site) {
        return Arrays.binarySearch(sites, site);
    }

    /** The number of kinds, one more for entries of an unknown kind. */
    int slots() {
        return slots;
    }

    /** The number of entries at a site. */
    int total(int at) {
        return totals[at];
    }

    /** The number of entries of one kind at a site. */
    int total(int at, int slot) {
        return byKind[at * slots + slot];
    }

    /** The slot of a row's kind. */
    int slot(int row) {
        int kind = index.kind(row);
        return kind < 0 ? slots - 1 : kind;
    }

    /** Whether a row is counted. */
    boolean counts(int row) {
        return rows.get(row);
    }

    /** The rows of some sites, in their order, each once. */
    List<Integer> rowsOf(int[] some) {
        BitSet found = new BitSet();
        Groups rowsOfSites = index.rowsOfSites();
        for (int at : some) {
            for (int place = rowsOfSites.start(sites[at]); place < rowsOfSites.start(sites[at] + 1); place++) {
                if (rows.get(rowsOfSites.at(place))) {
                    found.set(rowsOfSites.at(place));
                }
            }
        }
        List<Integer> ordered = new ArrayList<>();
        found.stream().forEach(ordered::add);
        return ordered;
    }

    /** Sites with entries, the busiest first. Not to be written to. */
    int[] busiestFirst() {
        return busiestFirst;
    }
}
