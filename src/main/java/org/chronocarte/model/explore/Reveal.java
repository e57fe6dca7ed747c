package org.chronocarte.model.explore;

import java.util.stream.IntStream;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.time.TimeWindow;

/** Brings an entry into view: the window and the extent keep their sizes and move no farther than is needed. */
public final class Reveal {

    /** How far from the window's edge an entry that was brought in stands, as a share of the window. */
    private static final double INSIDE = 0.08;

    private Reveal() {}

    /** The state with an entry selected, its beginning in the window and, if it has places, one of them on the map. */
    public static ViewState entry(ViewState state, EntryIndex index, int row) {
        return state.withSelected(index.entry(row).id())
                .withWindow(window(state.window(), index, row))
                .withExtent(extent(state.extent(), index, row));
    }

    /**
     * The state with an entry selected, its beginning in the window, and the map on all its places with what is round
     * them; where the map is for an entry without places.
     */
    public static ViewState onMap(ViewState state, EntryIndex index, int row) {
        int[] sites = index.sitesOf(row);
        ViewState shown = state.withSelected(index.entry(row).id()).withWindow(window(state.window(), index, row));
        return sites.length == 0 ? shown : shown.withExtent(Surroundings.of(index, IntStream.of(sites)));
    }

    /** The window, moved as little as needed to show where an entry begins; where that is open, where it ends. */
    public static TimeWindow window(TimeWindow window, EntryIndex index, int row) {
        if (row >= index.dated()) {
            return window;
        }
        double start = index.earliestStart(row);
        double from = start <= TimeWindow.MIN ? index.latestEnd(row) : start;
        if (window.contains(from)) {
            return window;
        }
        double away = from < window.start()
                ? from - window.start() - window.span() * INSIDE
                : from - window.end() + window.span() * INSIDE;
        return window.shifted(away);
    }

    private static Extent extent(Extent extent, EntryIndex index, int row) {
        int[] sites = index.sitesOf(row);
        for (int site : sites) {
            if (extent.contains(index.siteX(site), index.siteY(site))) {
                return extent;
            }
        }
        if (sites.length == 0) {
            return extent;
        }
        double dx = index.siteX(sites[0]) - extent.centerX();
        double dy = index.siteY(sites[0]) - extent.centerY();
        return new Extent(extent.minX() + dx, extent.minY() + dy, extent.maxX() + dx, extent.maxY() + dy);
    }
}
