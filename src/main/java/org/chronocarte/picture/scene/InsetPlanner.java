package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.SiteGroups;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;

/**
 * Which groups of sites get an inset, and where the frames stand: at the left lower corner, in a row, or in several
 * where one would hide more hubs or has no room. A group that has any site in view gets none.
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
    /** Frames leave three quarters of the map free. */
    private static final double MOST_AREA = 0.25;

    private static final double HIDDEN_WEIGHT = 3;

    private final Viewport view;
    private final double scale;
    private final InsetMemory before;

    /**
     * A group with its frame and camera.
     *
     * @param entries how many of those asked for it has
     */
    record Planned(SiteGroups.Group group, int entries, MapBox frame, Viewport viewport) {}

    /** A group that is not in view. */
    private record Far(SiteGroups.Group group, int entries) {}

    InsetPlanner(Viewport view, double scale, InsetMemory before) {
        this.view = view;
        this.scale = scale;
        this.before = before;
    }

    /** Height of the title's band at a frame's top. */
    static double titleHeight(double scale) {
        return 20 * scale;
    }

    /**
     * Plans the insets of a view.
     *
     * @param hubs those in view
     * @param credit the room of the attribution, at the right lower corner
     * @param bar the room of the scale bar
     */
    List<Planned> plan(InsetCounts counts, List<HubMark> hubs, MapBox credit, MapBox bar) {
        if (view.width() < LEAST_WIDTH || view.height() < LEAST_HEIGHT) {
            return List.of();
        }
        // Frames stand on whole pixels: the toolkit draws a picture between pixels at eight times the cost.
        double size = Math.rint(Math.max(104, Math.min(132, view.width() * 0.12)) * Math.sqrt(scale));
        List<Far> far = counts.index().siteGroups().all().stream()
                .map(group -> new Far(group, entriesIfFar(group, counts)))
                .filter(each -> each.entries > 0)
                .sorted(Comparator.comparingInt(Far::entries).reversed())
                .limit(Math.min(MOST, (long) (MOST_AREA * view.width() * view.height() / (size * size))))
                .toList();
        boolean above = credit.x() < EDGE + size + GAP;
        Room room = new Room(
                size,
                Math.floor(above ? credit.y() - GAP : view.height() - EDGE),
                above ? bar.x() : Math.min(bar.x(), credit.x()));
        Arrangement chosen = arranged(far, counts.index(), room, hubs);
        List<MapBox> frames = room.frames(chosen.count, chosen.columns);
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < chosen.count; i++) {
            SiteGroups.Group group = far.get(i).group();
            planned.add(new Planned(group, far.get(i).entries(), frames.get(i), camera(group, size)));
        }
        return planned;
    }

    /**
     * Where frames may stand: at the left edge, beside credit and scale bar, or above a credit that leaves no room.
     *
     * @param size the side of a frame
     * @param bottom the lower edge of the lowest
     * @param right where a row must end
     */
    private record Room(double size, double bottom, double right) {

        int inRow() {
            return (int) ((right - EDGE * 2 + GAP) / (size + GAP));
        }

        int inColumn(double height) {
            return (int) ((bottom - height * 0.1 + GAP) / (size + GAP));
        }

        /** Row by row from the bottom, each from the left. */
        List<MapBox> frames(int count, int columns) {
            List<MapBox> frames = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double x = EDGE + (i % columns) * (size + GAP);
                frames.add(new MapBox(x, bottom - size - (i / columns) * (size + GAP), size, size));
            }
            return frames;
        }
    }

    private record Arrangement(int count, int columns) {}

    /**
     * Shows as many far entries as it can, but counts an entry that a frame hides thrice. An arrangement that stood
     * stays unless another is better by far.
     */
    private Arrangement arranged(List<Far> far, EntryIndex index, Room room, List<HubMark> hubs) {
        Arrangement best = new Arrangement(0, 1);
        double bestScore = 0;
        Set<String> keys = new HashSet<>();
        int shown = 0;
        for (int count = 1; count <= far.size(); count++) {
            keys.add(index.site(far.get(count - 1).group().busiest()).id());
            shown += far.get(count - 1).entries();
            for (int rows = 1; rows <= Math.min(count, room.inColumn(view.height())); rows++) {
                int columns = (count + rows - 1) / rows;
                if (columns > room.inRow()) {
                    continue;
                }
                boolean stood = keys.equals(before.keys()) && columns == before.columns();
                double score =
                        (shown - HIDDEN_WEIGHT * hidden(room.frames(count, columns), hubs)) + (stood ? shown * 0.5 : 0);
                if (score > bestScore) {
                    best = new Arrangement(count, columns);
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

    /** How many entries a group has, or 0 when one of them is in view. */
    private int entriesIfFar(SiteGroups.Group group, InsetCounts counts) {
        boolean shown =
                before.keys().contains(counts.index().site(group.busiest()).id());
        double by = shown ? -HYSTERESIS : HYSTERESIS;
        MapBox seen = new MapBox(0, 0, view.width(), view.height()).grown(by);
        // First what is in view, which is less to count.
        for (SiteGroups.Part part : group.parts()) {
            if (meets(part.extent(), seen) && counts.entries(part) > 0) {
                return 0;
            }
        }
        return group.parts().stream().mapToInt(counts::entries).sum();
    }

    private boolean meets(Extent extent, MapBox seen) {
        double x = view.screenX(extent.centerX());
        double y = view.screenY(extent.centerY());
        double besides = (extent.maxX() - extent.minX()) / 2 * view.worldSize();
        double beyond = (extent.maxY() - extent.minY()) / 2 * view.worldSize();
        return x + besides >= seen.x()
                && x - besides <= seen.right()
                && y + beyond >= seen.y()
                && y - beyond <= seen.bottom();
    }

    private Viewport camera(SiteGroups.Group group, double size) {
        Extent extent = group.extent();
        double least = (group.hasTerritory() ? LEAST_TERRITORY_SPAN_DEGREES : LEAST_SPAN_DEGREES) / 360;
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
