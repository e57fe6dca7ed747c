package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;

/**
 * Which groups of sites get an inset, and where the frames stand: at the left lower corner, in a row, or in a column
 * where a row would hide more hubs. A group that has any site in view gets none.
 */
final class InsetPlanner {

    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 300;
    private static final double EDGE = 10;
    private static final double GAP = 8;
    /** A site must be this far in view for its inset to go, and as far outside for it to come. */
    private static final double HYSTERESIS = 24;
    /** A single point is shown with so much of its surroundings. */
    private static final double LEAST_SPAN_DEGREES = 4;

    private static final double LEAST_TERRITORY_SPAN_DEGREES = 8;
    /** Rings in insets are smaller by this. */
    static final double HUB_SCALE = 0.76;

    private static final int MOST = 4;
    private static final double HIDDEN_WEIGHT = 3;

    private final Viewport view;
    private final double scale;
    private final InsetMemory before;

    /** A group with its frame and camera. */
    record Planned(InsetGroups.Group group, MapBox frame, Viewport viewport, Extent extent) {}

    InsetPlanner(Viewport view, double scale, InsetMemory before) {
        this.view = view;
        this.scale = scale;
        this.before = before;
    }

    /** Height of the title's band at a frame's top. */
    static double titleHeight(double scale) {
        return 20 * scale;
    }

    /** @param footer the room of credit and scale bar, which a row must leave free */
    List<Planned> plan(InsetGroups groups, EntryIndex index, List<HubMark> hubs, MapBox footer) {
        if (view.width() < LEAST_WIDTH || view.height() < LEAST_HEIGHT) {
            return List.of();
        }
        double size = Math.max(104, Math.min(132, view.width() * 0.12)) * Math.sqrt(scale);
        List<InsetGroups.Group> far = groups.groups().stream()
                .filter(group -> isFar(group, index))
                .limit(view.width() < 720 ? 2 : MOST)
                .toList();
        Arrangement chosen = arranged(far, index, size, footer, hubs);
        List<MapBox> frames = frames(chosen.count, size, chosen.column);
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < chosen.count; i++) {
            Extent extent = extent(far.get(i), index);
            planned.add(new Planned(far.get(i), frames.get(i), camera(far.get(i), extent, index, size), extent));
        }
        return planned;
    }

    private record Arrangement(int count, boolean column) {}

    /**
     * Shows as many far entries as it can, but counts an entry that a frame hides thrice. An arrangement that stood
     * stays unless another is better by far.
     */
    private Arrangement arranged(
            List<InsetGroups.Group> far, EntryIndex index, double size, MapBox footer, List<HubMark> hubs) {
        int inRow = (int) ((footer.x() - EDGE * 2 + GAP) / (size + GAP));
        int inColumn = (int) ((view.height() * 0.9 - EDGE + GAP) / (size + GAP));
        Arrangement best = new Arrangement(0, false);
        double bestScore = 0;
        Set<String> keys = new HashSet<>();
        int shown = 0;
        for (int count = 1; count <= far.size(); count++) {
            keys.add(index.site(far.get(count - 1).busiest()).id());
            shown += far.get(count - 1).entries();
            for (boolean column : new boolean[] {false, true}) {
                if (count > (column ? inColumn : inRow)) {
                    continue;
                }
                boolean stood = keys.equals(before.keys()) && (column == before.column() || count == 1);
                double score =
                        (shown - HIDDEN_WEIGHT * hidden(frames(count, size, column), hubs)) + (stood ? shown * 0.5 : 0);
                if (score > bestScore) {
                    best = new Arrangement(count, column);
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static int hidden(List<MapBox> frames, List<HubMark> hubs) {
        int entries = 0;
        for (HubMark hub : hubs) {
            for (MapBox frame : frames) {
                if (frame.overlaps(hub.box())) {
                    entries += hub.count();
                    break;
                }
            }
        }
        return entries;
    }

    private List<MapBox> frames(int count, double size, boolean column) {
        List<MapBox> frames = new ArrayList<>();
        double bottom = view.height() - EDGE - size;
        for (int i = 0; i < count; i++) {
            double along = i * (size + GAP);
            frames.add(
                    column
                            ? new MapBox(EDGE, bottom - along, size, size)
                            : new MapBox(EDGE + along, bottom, size, size));
        }
        return frames;
    }

    private boolean isFar(InsetGroups.Group group, EntryIndex index) {
        boolean shown = before.keys().contains(index.site(group.busiest()).id());
        double by = shown ? -HYSTERESIS : HYSTERESIS;
        MapBox seen = new MapBox(0, 0, view.width(), view.height()).grown(by);

        for (int site : group.sites()) {
            if (seen.contains(view.screenX(index.siteX(site)), view.screenY(index.siteY(site)))) {
                return false;
            }
        }
        return true;
    }

    /** The sites' box; one that crosses the 180th meridian reaches past the unit square. */
    private static Extent extent(InsetGroups.Group group, EntryIndex index) {
        double home = index.siteX(group.busiest());
        double minX = home;
        double maxX = home;
        double minY = 1;
        double maxY = 0;
        for (int site : group.sites()) {
            double x = index.siteX(site) + Math.rint(home - index.siteX(site));
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, index.siteY(site));
            maxY = Math.max(maxY, index.siteY(site));
        }
        return new Extent(minX, minY, maxX, maxY);
    }

    private Viewport camera(InsetGroups.Group group, Extent extent, EntryIndex index, double size) {
        boolean point = group.sites().stream().noneMatch(site -> HubClusters.isTerritory(index, site));
        double least = (point ? LEAST_SPAN_DEGREES : LEAST_TERRITORY_SPAN_DEGREES) / 360;
        double title = titleHeight(scale);
        // Rings that join grow: leave room for one that holds a good part of all.
        double padding = 5 + HubSize.radius(Math.max(1, group.entries() / 6), scale * HUB_SCALE);
        double wide = size - padding * 2;
        double high = size - title - padding * 2;
        double world = Math.min(
                wide / Math.max(extent.maxX() - extent.minX(), 1e-9),
                high / Math.max(extent.maxY() - extent.minY(), 1e-9));
        world = Math.max(256, Math.min(world, size / least));
        return new Viewport(
                extent.centerX(),
                extent.centerY() - title / 2 / world,
                Math.log(world / 256) / Math.log(2),
                size,
                size);
    }
}
