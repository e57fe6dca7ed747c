package org.chronocarte.picture.scene;

import java.util.Arrays;
import java.util.BitSet;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.SiteGroups;
import org.chronocarte.model.explore.SpotColumns;

/** How many of some rows the parts of a dossier's groups have, counted when asked for and kept. For one thread. */
final class InsetCounts {

    private static final int NOT_COUNTED = -1;

    private final EntryIndex index;
    private final BitSet rows;
    private final SpotColumns.Asked asked;
    private final int[] counted;

    /** @param rows is not copied, and must not change */
    InsetCounts(EntryIndex index, BitSet rows) {
        this.index = index;
        this.rows = rows;
        this.asked = new SpotColumns.Asked(rows);
        this.counted = new int[index.siteGroups().parts()];
        Arrays.fill(counted, NOT_COUNTED);
    }

    EntryIndex index() {
        return index;
    }

    int entries(SiteGroups.Part part) {
        int number = part.number();
        if (counted[number] == NOT_COUNTED) {
            counted[number] = count(part);
        }
        return counted[number];
    }

    private int count(SiteGroups.Part part) {
        int count = index.spots().count(part.from(), part.to(), asked);
        Groups ofSites = index.rowsOfSites();
        for (int site : part.territories()) {
            for (int place = ofSites.start(site); place < ofSites.start(site + 1); place++) {
                count += rows.get(ofSites.at(place)) ? 1 : 0;
            }
        }
        return count;
    }
}
