package org.chronocarte.picture.geo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;

/**
 * Which tiles a dossier is shown on: those of its opening view and of its chapters, as deep as a large screen shows them
 * and one zoom deeper; and around each of its places, from the whole world down to a town.
 */
final class ExtractPlan {

    /** A town fills a window at this zoom. */
    private static final int TOWN = 12;

    private static final double WIDE = 1920;
    private static final double HIGH = 1080;

    /** How many tiles at most; zooms that would take more are left out. */
    static final int MOST = 20_000;

    private final EntryIndex index;
    private final List<Extent> views = new ArrayList<>();

    ExtractPlan(EntryIndex index) {
        this.index = index;
        // Of the state, only the extent is looked at.
        ViewState opening = Views.opening(index, "en", Look.LIGHT, LocalDate.EPOCH);
        views.add(opening.extent());
        index.dossier()
                .chapters()
                .forEach(each ->
                        views.add(Views.applied(each.view(), opening, index).extent()));
    }

    /**
     * Tiles by zoom, the lowest first.
     *
     * @param from the lowest zoom that has tiles
     * @param to the deepest
     */
    List<Set<TileId>> tiles(int from, int to) {
        List<Set<TileId>> all = new ArrayList<>();
        int count = 0;
        for (int zoom = from; zoom <= to; zoom++) {
            Set<TileId> tiles = at(zoom, MOST - count);
            count += tiles.size();
            if (tiles.isEmpty() || count > MOST) {
                break;
            }
            all.add(tiles);
        }
        return all;
    }

    /** All tiles of a zoom, or more than {@code most} of them. */
    private Set<TileId> at(int zoom, int most) {
        Set<TileId> tiles = new LinkedHashSet<>();
        for (Extent view : views) {
            if (zoom <= Math.ceil(Viewport.fit(view, WIDE, HIGH, 0).zoom()) + 1) {
                add(tiles, zoom, view, 0, most);
            }
        }
        for (int site = 0; zoom <= TOWN && site < index.siteCount() && tiles.size() <= most; site++) {
            double x = index.siteX(site);
            double y = index.siteY(site);
            add(tiles, zoom, new Extent(x, y, x, y), 1, most);
        }
        return tiles;
    }

    /** @param around how many tiles beyond the box on each side */
    private static void add(Set<TileId> tiles, int zoom, Extent box, int around, int most) {
        int across = 1 << zoom;
        long top = Math.max(0, (long) Math.floor(box.minY() * across) - around);
        long bottom = Math.min(across - 1L, (long) Math.floor(box.maxY() * across) + around);
        long left = (long) Math.floor(box.minX() * across) - around;
        long right = Math.min(left + across - 1, (long) Math.floor(box.maxX() * across) + around);
        for (long y = top; y <= bottom; y++) {
            for (long x = left; x <= right && tiles.size() <= most; x++) {
                tiles.add(new TileId(zoom, (int) Math.floorMod(x, (long) across), (int) y));
            }
        }
    }
}
