package org.chronocarte.picture.scene;

import java.util.BitSet;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.SpotColumns;
import org.chronocarte.model.geo.Extent;
import org.jspecify.annotations.Nullable;

/** Which sites have an entry among some rows. */
final class SitesInPlay {

    private final EntryIndex index;
    private final BitSet rows;
    private final int limit;
    private final BitSet found;
    private int count;

    private SitesInPlay(EntryIndex index, BitSet rows, int limit) {
        this.index = index;
        this.rows = rows;
        this.limit = limit;
        this.found = new BitSet(index.siteCount());
    }

    /**
     * All the sites that have one of the rows, or more of them where the dossier has no more sites than asked for.
     *
     * @param most how many may be found
     * @return their numbers, rising; null when there are more
     */
    static int @Nullable [] everywhere(EntryIndex index, BitSet rows, int most) {
        SitesInPlay search = new SitesInPlay(index, rows, most);
        if (index.siteCount() <= most) {
            search.found.set(0, index.siteCount());
        } else {
            search.askRows();
        }
        return search.sites();
    }

    /** Like {@link #everywhere}, of the sites in an extent. */
    static int @Nullable [] in(Extent extent, EntryIndex index, BitSet rows, int most) {
        SitesInPlay search = new SitesInPlay(index, rows, most);
        search.askSites(extent);
        return search.sites();
    }

    private void askRows() {
        Groups sites = index.sites();
        for (int row = rows.nextSetBit(0); row >= 0 && count <= limit; row = rows.nextSetBit(row + 1)) {
            for (int place = sites.start(row); place < sites.start(row + 1); place++) {
                take(sites.at(place));
            }
        }
    }

    private void askSites(Extent extent) {
        SpotColumns.Asked asked = new SpotColumns.Asked(rows);
        index.siteTree().runsWhile(extent, 0, (from, to) -> {
            for (int site = from; site < to && count <= limit; site++) {
                boolean inPlay = index.territories().get(site)
                        ? hasRow(index, rows, site)
                        : index.spots().hasAny(site, asked);
                if (inPlay) {
                    take(site);
                }
            }
            return count <= limit;
        });
    }

    private void take(int site) {
        if (!found.get(site)) {
            found.set(site);
            count++;
        }
    }

    private int @Nullable [] sites() {
        return count > limit ? null : found.stream().toArray();
    }

    static boolean hasRow(EntryIndex index, BitSet rows, int site) {
        Groups ofSites = index.rowsOfSites();
        for (int place = ofSites.start(site); place < ofSites.start(site + 1); place++) {
            if (rows.get(ofSites.at(place))) {
                return true;
            }
        }
        return false;
    }
}
