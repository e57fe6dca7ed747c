package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Knowledge;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.picture.geo.GreatCircle;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/** Lays a dossier's routes: great circles from hub to hub, or to a small point where no hub is shown. */
final class MapRoutes {

    private static final double MARGIN = 40;
    private static final double POINT_RADIUS = 6;
    private static final double COVERED = 8;

    /** Half a pixel at zoom 7; closer up the curve is a few straight pieces. */
    private static final double TOLERANCE = 0.5 / (256 << 7);

    private final EntryIndex index;
    private final Knowledge knowledge;
    private final Map<Ends, List<MapPoint>> curves = new HashMap<>();

    private record Ends(Position from, Position to) {}

    /** A route's end: where it is drawn, and the room that its mark takes. */
    private record End(
            Place place,
            Position position,
            int cluster,
            @Nullable HubMark hub,
            double scale) {

        double radius() {
            return hub == null ? POINT_RADIUS : hub.reach(scale);
        }
    }

    /**
     * What was laid.
     *
     * @param lines the weak ones first
     * @param loose ends without a hub: their places and points
     */
    record Laid(List<MapRouteMark> lines, Map<Place, MapPoint> loose) {}

    MapRoutes(EntryIndex index) {
        this.index = index;
        this.knowledge = new Knowledge(index.catalog());
    }

    Laid lay(MapRequest request, HubClusters clusters, List<HubMark> hubs) {
        Map<Integer, HubMark> markOf = new HashMap<>();
        hubs.forEach(hub -> markOf.putIfAbsent(hub.cluster(), hub));
        List<MapRouteMark> weak = new ArrayList<>();
        List<MapRouteMark> strong = new ArrayList<>();
        Map<Place, MapPoint> loose = new HashMap<>();
        for (Route route : index.dossier().routes()) {
            if (!isShown(route, request)) {
                continue;
            }
            End from = end(route.from(), clusters, markOf, request).orElse(null);
            End to = end(route.to(), clusters, markOf, request).orElse(null);
            if (from == null || to == null || (from.cluster >= 0 && from.cluster == to.cluster)) {
                continue;
            }
            boolean isStrong = route.entry() != null
                    && (route.entry().equals(request.state().selected())
                            || request.state().hovered().entries().contains(route.entry()));
            line(from, to, request.viewport(), loose)
                    .ifPresent(points -> (isStrong ? strong : weak).add(new MapRouteMark(route, points, isStrong)));
        }
        weak.addAll(strong);
        return new Laid(weak, loose);
    }

    private boolean isShown(Route route, MapRequest request) {
        if (!knowledge.isKnown(route, request.state().asKnownOn())) {
            return false;
        }
        if (route.entry() == null) {
            return true;
        }
        OptionalInt row = request.index().row(route.entry());
        return row.isPresent() && request.matches().inWindow().get(row.getAsInt());
    }

    private Optional<End> end(String placeId, HubClusters clusters, Map<Integer, HubMark> markOf, MapRequest request) {
        double scale = request.theme().scale();
        Place place = index.catalog().shownAt(placeId).orElse(null);
        if (place == null) {
            return Optional.empty();
        }
        OptionalInt site = index.siteOf(place.id());
        int cluster = site.isPresent() ? clusters.clusterOf(site.getAsInt()) : -1;
        Place shown = cluster < 0 ? place : index.site(clusters.seed(cluster));
        Position position = shown.position();
        if (position == null) {
            return Optional.empty();
        }
        HubMark near = cluster < 0 ? near(shown, position, markOf.values(), request.viewport()) : null;
        return Optional.of(
                near == null
                        ? new End(shown, position, cluster, markOf.get(cluster), scale)
                        : new End(shown, position, near.cluster(), near, scale));
    }

    /** A place without entries goes with the hub of its kind that would cover its point. */
    private static @Nullable HubMark near(Place place, Position position, Collection<HubMark> hubs, Viewport view) {
        MapPoint point =
                new MapPoint(view.screenX(Mercator.x(position.lon())), view.screenY(Mercator.y(position.lat())));
        HubMark nearest = null;
        for (HubMark hub : hubs) {
            boolean alike =
                    (hub.precision() == PlacePrecision.TERRITORY) == (place.precision() == PlacePrecision.TERRITORY);
            if (alike
                    && hub.center().distance(point) < hub.radius() + COVERED
                    && (nearest == null
                            || hub.center().distance(point) < nearest.center().distance(point))) {
                nearest = hub;
            }
        }
        return nearest;
    }

    private Optional<List<MapPoint>> line(End from, End to, Viewport view, Map<Place, MapPoint> loose) {
        List<MapPoint> curve = curves.computeIfAbsent(new Ends(from.position, to.position), MapRoutes::curve);
        for (int copy = 0; copy <= 2; copy++) {
            // A curve over the 180th meridian leaves the unit square: its far end is seen one world aside.
            double aside = copy == 0 ? 0 : copy == 1 ? 1 : -1;
            List<MapPoint> points = shifted(onScreen(curve, view, aside), from, to);
            if (points.size() >= 2 && meets(points, view)) {
                if (from.cluster < 0) {
                    loose.put(from.place, points.get(0));
                }
                if (to.cluster < 0) {
                    loose.put(to.place, points.get(points.size() - 1));
                }
                List<MapPoint> trimmed = trimmed(points, from.radius(), to.radius());
                return trimmed.size() < 2 ? Optional.empty() : Optional.of(trimmed);
            }
        }
        return Optional.empty();
    }

    private static List<MapPoint> curve(Ends ends) {
        double[] flat = GreatCircle.between(ends.from, ends.to, TOLERANCE);
        List<MapPoint> points = new ArrayList<>(flat.length / 2);
        for (int i = 0; i < flat.length; i += 2) {
            points.add(new MapPoint(flat[i], flat[i + 1]));
        }
        return points;
    }

    private static List<MapPoint> onScreen(List<MapPoint> curve, Viewport view, double aside) {
        List<MapPoint> points = new ArrayList<>(curve.size());
        for (MapPoint unit : curve) {
            points.add(new MapPoint(view.unwrappedScreenX(unit.x() + aside), view.screenY(unit.y())));
        }
        return points;
    }

    /** A badge that was moved aside takes the end of its routes with it. */
    private static List<MapPoint> shifted(List<MapPoint> points, End from, End to) {
        MapPoint first = points.get(0);
        MapPoint last = points.get(points.size() - 1);
        MapPoint start = from.hub == null || from.hub.center().distance(first) > MARGIN * 4 ? first : from.hub.center();
        MapPoint end = to.hub == null || to.hub.center().distance(last) > MARGIN * 4 ? last : to.hub.center();
        if (start.equals(first) && end.equals(last)) {
            return points;
        }
        List<MapPoint> moved = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            double t = i / (points.size() - 1.0);
            moved.add(new MapPoint(
                    points.get(i).x() + (1 - t) * (start.x() - first.x()) + t * (end.x() - last.x()),
                    points.get(i).y() + (1 - t) * (start.y() - first.y()) + t * (end.y() - last.y())));
        }
        return moved;
    }

    private static boolean meets(List<MapPoint> points, Viewport view) {
        MapBox seen = new MapBox(0, 0, view.width(), view.height()).grown(MARGIN);
        for (int i = 1; i < points.size(); i++) {
            MapPoint a = points.get(i - 1);
            MapPoint b = points.get(i);
            MapBox step = new MapBox(
                    Math.min(a.x(), b.x()),
                    Math.min(a.y(), b.y()),
                    Math.abs(a.x() - b.x()) + 1e-6,
                    Math.abs(a.y() - b.y()) + 1e-6);
            if (step.overlaps(seen)) {
                return true;
            }
        }
        return false;
    }

    /** Cuts off what lies within the marks at both ends. */
    private static List<MapPoint> trimmed(List<MapPoint> points, double atStart, double atEnd) {
        List<MapPoint> cut = trimmedStart(points, atStart);
        List<MapPoint> reversed = new ArrayList<>(cut);
        Collections.reverse(reversed);
        List<MapPoint> both = new ArrayList<>(trimmedStart(reversed, atEnd));
        Collections.reverse(both);
        return both;
    }

    private static List<MapPoint> trimmedStart(List<MapPoint> points, double radius) {
        MapPoint start = points.isEmpty() ? new MapPoint(0, 0) : points.get(0);
        for (int i = 1; i < points.size(); i++) {
            double distance = points.get(i).distance(start);
            if (distance > radius) {
                MapPoint inside = points.get(i - 1);
                double within = inside.distance(start);
                double t = (radius - within) / Math.max(1e-9, distance - within);
                List<MapPoint> kept = new ArrayList<>(points.size() - i + 1);
                kept.add(new MapPoint(
                        inside.x() + t * (points.get(i).x() - inside.x()),
                        inside.y() + t * (points.get(i).y() - inside.y())));
                kept.addAll(points.subList(i, points.size()));
                return kept;
            }
        }
        return List.of();
    }
}
