package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** The hubs that a viewport shows, from the clusters of its zoom. */
final class HubLayer {

    /** Hubs this far outside the view still count, so that labels do not jump when their hub enters. */
    private static final double MARGIN = 60;

    /** Where a badge may be moved: so many steps outward in so many directions. */
    private static final int RINGS = 10;

    private static final int DIRECTIONS = 12;

    private final HubClusters clusters;
    private final Theme theme;
    private final double scale;
    private final List<Kind> kinds;
    private final Set<Integer> selected;
    private final Map<Integer, Integer> namesakes = new HashMap<>();
    private final Set<Integer> hovered;
    private final boolean stressing;
    private final Set<Integer> stressed = new HashSet<>();
    private final @Nullable String focused;

    /**
     * @param lit the sites that light up
     * @param scale of the rings: the theme's, or less in an inset; the clusters must be for the same
     */
    HubLayer(HubClusters clusters, ViewState state, BitSet lit, Theme theme, double scale, @Nullable String focused) {
        this.clusters = clusters;
        this.theme = theme;
        this.scale = scale;
        this.kinds = clusters.tally().index().dossier().kinds();
        this.selected = clustersOf(state.selected());
        sitesOf(state.selected()).forEach(site -> namesakes.putIfAbsent(clusters.clusterOf(site), site));
        this.hovered = lit.stream().map(clusters::clusterOf).boxed().collect(Collectors.toSet());
        this.focused = focused;
        this.stressing = !state.stressed().isEmpty();
        state.stressed().forEach(id -> stressed.addAll(clustersOf(id)));
    }

    private Set<Integer> clustersOf(@Nullable String entryId) {
        return sitesOf(entryId).map(clusters::clusterOf).boxed().collect(Collectors.toSet());
    }

    private IntStream sitesOf(@Nullable String entryId) {
        EntryIndex index = clusters.tally().index();
        OptionalInt row = index.row(entryId);
        return row.isPresent() ? Arrays.stream(index.sitesOf(row.getAsInt())) : IntStream.empty();
    }

    /**
     * The hubs in and just outside a view, the busiest first.
     *
     * @param offset the view's corner on the picture
     * @param bounds beyond which a badge is not moved aside
     */
    List<HubMark> in(Viewport viewport, MapPoint offset, MapBox bounds) {
        EntryIndex index = clusters.tally().index();
        List<HubMark> found = new ArrayList<>();
        LabelPlacer rings = new LabelPlacer(new MapBox(0, 0, viewport.width(), viewport.height()));
        List<Integer> badges = new ArrayList<>();
        double world = viewport.worldSize();
        double left = viewport.unwrappedScreenX(0);
        double top = viewport.screenY(0);
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            int site = clusters.seed(cluster);
            double y = top + index.siteY(site) * world;
            if (y < -MARGIN || y > viewport.height() + MARGIN) {
                continue;
            }
            for (int copy = -1; copy <= 1; copy++) {
                double x = left + (index.siteX(site) + copy) * world;
                if (x < -MARGIN || x > viewport.width() + MARGIN) {
                    continue;
                }
                if (HubClusters.isTerritory(index, site)) {
                    badges.add(cluster);
                    break;
                }
                HubMark mark = mark(cluster, new MapPoint(offset.x() + x, offset.y() + y));
                rings.take(mark.box());
                found.add(mark);
            }
        }
        for (int cluster : badges) {
            int site = clusters.seed(cluster);
            MapPoint point = new MapPoint(
                    offset.x() + viewport.screenX(index.siteX(site)), offset.y() + top + index.siteY(site) * world);
            HubMark badge = beside(cluster, point, rings, bounds);
            rings.take(badge.box());
            found.add(badge);
        }
        return found;
    }

    /** A territory's badge stands where it hides no ring: its point means no more than "somewhere in here". */
    private HubMark beside(int cluster, MapPoint point, LabelPlacer rings, MapBox bounds) {
        HubMark own = mark(cluster, point);
        for (int ring = 0; ring <= RINGS; ring++) {
            int directions = ring == 0 ? 1 : DIRECTIONS;
            for (int direction = 0; direction < directions; direction++) {
                double angle = direction * 2 * Math.PI / DIRECTIONS;
                double away = ring * own.radius() * 0.7;
                HubMark moved = mark(
                        cluster, new MapPoint(point.x() + away * Math.cos(angle), point.y() + away * Math.sin(angle)));
                if (rings.isFree(moved.box()) && (ring == 0 || moved.box().isInside(bounds))) {
                    return moved;
                }
            }
        }
        return own;
    }

    /** A cluster's hub, drawn at some point. */
    HubMark mark(int cluster, MapPoint center) {
        List<HubSegment> segments = new ArrayList<>(kinds.size());
        for (int slot = 0; slot < clusters.tally().slots(); slot++) {
            int count = clusters.count(cluster, slot);
            if (count > 0) {
                boolean known = slot < kinds.size();
                segments.add(new HubSegment(
                        known ? theme.color(kinds.get(slot)) : theme.inkSoft(),
                        known ? kinds.get(slot).shape() : Shape.CIRCLE,
                        count));
            }
        }
        String place = clusters.tally().index().site(clusters.seed(cluster)).id();
        return new HubMark(
                clusters,
                cluster,
                namesakes.getOrDefault(cluster, clusters.seed(cluster)),
                center,
                HubSize.radius(clusters.count(cluster), scale),
                segments,
                new HubMark.Emphasis(
                        selected.contains(cluster),
                        hovered.contains(cluster),
                        place.equals(focused),
                        stressing && !stressed.contains(cluster) && !selected.contains(cluster)));
    }

    HubClusters clusters() {
        return clusters;
    }
}
