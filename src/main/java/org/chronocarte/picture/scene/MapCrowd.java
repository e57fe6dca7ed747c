package org.chronocarte.picture.scene;

import java.util.BitSet;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.SpotColumns;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Entries that are too many for hubs: each is a spot at its site. Nothing is computed until it is painted or pointed at.
 * Immutable.
 */
public final class MapCrowd {

    /** How far from a spot a finger or a shaky mouse may be, in pixels. */
    private static final double REACH = 6;

    /** Spots that lie so close to each other are pointed at together, in pixels. */
    private static final double TOGETHER = 1.5;

    /**
     * Rows are asked for their sites where they are so much fewer than the sites in view: those of a row lie anywhere in
     * memory, and those in view one behind the other.
     */
    private static final int FEWER = 16;

    private final EntryIndex index;
    private final BitSet rows;
    private final Viewport viewport;
    private final ViewState state;
    private final Theme theme;
    private final SpotColumns.Asked asked;
    private final int allKinds;
    /** Whether it is cheaper to ask each entry for its sites than each site in view for its entries. */
    private final boolean few;

    /** What is asked of each spot. */
    @FunctionalInterface
    interface Spots {

        /**
         * @param x pixels of the viewport
         * @param y pixels of the viewport
         * @param kinds a bit for each kind that an entry there has; the last of 32 for all further ones, the first for
         *     kinds that the dossier does not have
         */
        void spot(double x, double y, int kinds);
    }

    MapCrowd(MapRequest request) {
        this(request, request.viewport());
    }

    /** The crowd of another view. */
    MapCrowd(MapRequest request, Viewport viewport) {
        this.viewport = viewport;
        index = request.index();
        rows = request.matches().inWindow();
        state = request.state();
        theme = request.theme();
        asked = new SpotColumns.Asked(rows);
        int slots = index.dossier().kinds().size() + 1;
        int all = slots >= Integer.SIZE ? -1 : (1 << slots) - 1;
        allKinds = index.knowsAllKinds() ? all & ~1 : all;
        few = (long) rows.cardinality() * FEWER < index.siteTree().about(extent(whole()));
    }

    /** How many entries there are, in view or not. */
    public int size() {
        return rows.cardinality();
    }

    Viewport viewport() {
        return viewport;
    }

    EntryIndex index() {
        return index;
    }

    Theme theme() {
        return theme;
    }

    /** Whether others are stressed. */
    boolean isFaded() {
        return !state.stressed().isEmpty();
    }

    /** Whether another's picture is the same as this one's. */
    boolean looksLike(MapCrowd other) {
        return viewport.equals(other.viewport) && isPanned(other);
    }

    /** Whether another's picture shows the same as this one's, but that its view may have been panned. */
    boolean isPanned(MapCrowd other) {
        return index == other.index
                && viewport.zoom() == other.viewport.zoom()
                && viewport.width() == other.viewport.width()
                && viewport.height() == other.viewport.height()
                && theme.equals(other.theme)
                && isFaded() == other.isFaded()
                && few == other.few
                && rows.equals(other.rows);
    }

    /**
     * Visits the spots of a part of the map, always in the same order. Those within a cell of the grain's side may be
     * told as one, which may lie somewhat outside the part.
     *
     * @param part in pixels of the view; may reach beyond it
     * @param grain in pixels
     */
    void spots(MapBox part, double grain, Spots visitor) {
        if (few) {
            eachRow(extent(part), visitor);
        } else {
            eachCell(extent(part), grain / viewport.worldSize(), visitor);
        }
    }

    private void eachRow(Extent box, Spots visitor) {
        Groups sites = index.sites();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int place = sites.start(row); place < sites.start(row + 1); place++) {
                int site = sites.at(place);
                if (!isTerritory(site) && box.contains(index.siteX(site), index.siteY(site))) {
                    visitor.spot(
                            viewport.screenX(index.siteX(site)),
                            viewport.screenY(index.siteY(site)),
                            1 << SpotColumns.kindBit(index.kind(row)));
                }
            }
        }
    }

    private void eachCell(Extent box, double grain, Spots visitor) {
        index.siteTree().runs(box, grain, (from, to) -> {
            int kinds = index.spots().kinds(from, to, asked, allKinds);
            if (kinds != 0) {
                visitor.spot(viewport.screenX(index.siteX(from)), viewport.screenY(index.siteY(from)), kinds);
            }
        });
    }

    /** What is asked of entries that lie together. */
    @FunctionalInterface
    interface Counts {
        void counted(double x, double y, int count);
    }

    /**
     * Visits entries in view and round it. Those within a cell of the grain's side may be told as one count.
     *
     * @param margin how far round the view, in pixels
     * @param grain in pixels
     */
    void counts(double margin, double grain, Counts visitor) {
        Extent box = extent(whole().grown(margin));
        if (few) {
            eachRow(box, (x, y, kinds) -> visitor.counted(x, y, 1));
            return;
        }
        index.siteTree().runs(box, grain / viewport.worldSize(), (from, to) -> {
            int count = index.spots().count(from, to, asked);
            if (count > 0) {
                visitor.counted(viewport.screenX(index.siteX(from)), viewport.screenY(index.siteY(from)), count);
            }
        });
    }

    /** Territories are no spots: they keep their badges. */
    private boolean isTerritory(int site) {
        return index.territories().get(site);
    }

    /** What lies under a point, as a hub: the nearest spot with those that cannot be told from it. */
    @Nullable
    HubMark pick(double x, double y) {
        int nearest = nearest(x, y);
        if (nearest < 0) {
            return null;
        }
        double spotX = viewport.screenX(index.siteX(nearest));
        double spotY = viewport.screenY(index.siteY(nearest));
        BitSet together = new BitSet();
        index.siteTree().within(around(spotX, spotY, TOGETHER), site -> {
            if (!isTerritory(site) && SitesInPlay.hasRow(index, rows, site)) {
                together.set(site);
            }
        });
        HubTally tally = new HubTally(index, rows, together.stream().toArray());
        HubClusters one = new HubClusters(tally, 1, theme.scale());
        return new HubLayer(one, state, new BitSet(), theme, theme.scale(), null)
                .mark(one.clusterOf(nearest), new MapPoint(spotX, spotY));
    }

    private int nearest(double x, double y) {
        int[] nearest = {-1};
        double[] best = {REACH * theme.scale()};
        index.siteTree().within(around(x, y, REACH * theme.scale()), site -> {
            double away = Math.hypot(viewport.screenX(index.siteX(site)) - x, viewport.screenY(index.siteY(site)) - y);
            if (away <= best[0] && !isTerritory(site) && SitesInPlay.hasRow(index, rows, site)) {
                best[0] = away;
                nearest[0] = site;
            }
        });
        return nearest[0];
    }

    private MapBox whole() {
        return new MapBox(0, 0, viewport.width(), viewport.height());
    }

    private Extent extent(MapBox part) {
        return new Extent(
                viewport.unitX(part.x()),
                viewport.unitY(part.y()),
                viewport.unitX(part.right()),
                viewport.unitY(part.bottom()));
    }

    private Extent around(double x, double y, double pixels) {
        return new Extent(
                viewport.unitX(x - pixels),
                viewport.unitY(y - pixels),
                viewport.unitX(x + pixels),
                viewport.unitY(y + pixels));
    }
}
