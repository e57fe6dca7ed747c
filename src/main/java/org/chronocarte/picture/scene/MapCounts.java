package org.chronocarte.picture.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What one set of rows gives the map: as long as they are few enough, hubs, whose clusters are those of the whole
 * world, or where that holds too many of a region round the view. For one thread.
 */
final class MapCounts {

    /** More sites than this are not drawn as hubs. */
    private static final int MOST_SITES = 3000;

    /** Views whose widths differ by this part at most are of one zoom. */
    private static final double SAME = 1e-9;

    /** How far a view is panned until its sites are counted again, as a part of its width. */
    private static final double A_LITTLE = 0.1;

    /** In an inset there is room for fewer. */
    private static final int MOST_SITES_IN_INSET = 300;

    private final EntryIndex index;
    private final BitSet rows;
    private final InsetCounts insets;
    private final Map<Extent, Optional<Hubs>> insetHubs = new HashMap<>();
    private boolean asked;
    private @Nullable Hubs whole;
    private @Nullable Hubs hubs;
    /** The view that last had too many sites round it; null for none. */
    private @Nullable Extent crowded;

    /** The clusters of some sites at every zoom. */
    static final class Hubs {

        private static final int KEPT_ZOOMS = 8;

        private final HubTally tally;
        private final @Nullable Extent region;
        private final Map<Level, HubClusters> clusters = new LinkedHashMap<>(KEPT_ZOOMS * 2, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Level, HubClusters> eldest) {
                return size() > KEPT_ZOOMS;
            }
        };

        private record Level(int halves, double scale) {}

        /** @param region where the sites lie; null for everywhere */
        Hubs(HubTally tally, @Nullable Extent region) {
            this.tally = tally;
            this.region = region;
        }

        /** Clusters of the half zoom level below: no ring lies on another at the true zoom either. */
        HubClusters at(double zoom, double scale) {
            return clusters.computeIfAbsent(
                    new Level((int) Math.floor(zoom * 2 + 1e-9), scale),
                    level -> new HubClusters(tally, 256 * Math.pow(2, level.halves / 2.0), level.scale));
        }

        private boolean covers(Extent view) {
            return region == null
                    || (region.minX() <= view.minX()
                            && region.maxX() >= view.maxX()
                            && region.minY() <= view.minY()
                            && region.maxY() >= view.maxY());
        }
    }

    /** @param rows is not copied, and must not change */
    MapCounts(EntryIndex index, BitSet rows) {
        this.index = index;
        this.rows = rows;
        this.insets = new InsetCounts(index, rows);
    }

    boolean isOf(EntryIndex otherIndex, BitSet otherRows) {
        return index == otherIndex && rows == otherRows;
    }

    /** The hubs of a view, or null when it has too many sites. */
    @Nullable
    Hubs hubs(Viewport view) {
        Hubs everywhere = everywhere();
        if (everywhere != null) {
            return everywhere;
        }
        Extent extent = view.extent();
        if (hubs == null ? !isStillCrowded(extent) : !hubs.covers(extent)) {
            hubs = near(extent);
            crowded = hubs == null ? extent : null;
        }
        return hubs;
    }

    /** Whether a view was only panned, by a little, since there were too many sites round it. */
    private boolean isStillCrowded(Extent view) {
        if (crowded == null) {
            return false;
        }
        double width = crowded.maxX() - crowded.minX();
        return Math.abs(view.maxX() - view.minX() - width) <= width * SAME
                && Math.abs(view.minX() - crowded.minX()) <= width * A_LITTLE
                && Math.abs(view.minY() - crowded.minY()) <= width * A_LITTLE;
    }

    private @Nullable Hubs everywhere() {
        if (!asked) {
            asked = true;
            int[] all = SitesInPlay.everywhere(index, rows, MOST_SITES);
            whole = all == null ? null : new Hubs(new HubTally(index, rows, all), null);
        }
        return whole;
    }

    private @Nullable Hubs near(Extent view) {
        double besides = (view.maxX() - view.minX()) / 2;
        double beyond = (view.maxY() - view.minY()) / 2;
        return of(
                new Extent(view.minX() - besides, view.minY() - beyond, view.maxX() + besides, view.maxY() + beyond),
                MOST_SITES);
    }

    private @Nullable Hubs of(Extent region, int most) {
        int[] sites = SitesInPlay.in(region, index, rows, most);
        return sites == null ? null : new Hubs(new HubTally(index, rows, sites), region);
    }

    /** What may get insets. */
    InsetCounts insets() {
        return insets;
    }

    /** The hubs of an inset, or null when it has too many sites. */
    @Nullable
    Hubs hubsOfInset(Viewport view) {
        Hubs everywhere = everywhere();
        return everywhere != null
                ? everywhere
                : insetHubs
                        .computeIfAbsent(view.extent(), extent -> Optional.ofNullable(of(extent, MOST_SITES_IN_INSET)))
                        .orElse(null);
    }

    /** The hubs of territories, of some rows' sites and of some more sites, wherever they are. */
    Hubs hubsOf(BitSet some, BitSet more) {
        BitSet sites = (BitSet) index.territories().clone();
        some.stream()
                .filter(rows::get)
                .flatMap(row -> Arrays.stream(index.sitesOf(row)))
                .forEach(sites::set);
        sites.or(more);
        return new Hubs(new HubTally(index, rows, sites.stream().toArray()), null);
    }
}
