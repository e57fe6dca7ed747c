package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What goes where on the map, above the tiles. All positions are pixels of the viewport.
 *
 * @param viewport the camera
 * @param theme its colours and sizes
 * @param tints areas of the selected entry, painted first
 * @param graticule lines of latitude and longitude, painted above them
 * @param routes lines, painted next
 * @param waypoints ends of routes that have no hub
 * @param crowd entries too many for hubs, painted under what hubs there are; null when all have a hub
 * @param density how densely the crowd lies, painted in its place; null when each entry is painted
 * @param hubs rings and badges, in the order of painting: the most important last
 * @param labels names that found room, none on another
 * @param insets small maps, painted above all that
 * @param scaleBar how long a distance is
 * @param credit the attribution
 * @param memory what the next scene is told of this one's insets
 */
public record MapScene(
        Viewport viewport,
        Theme theme,
        List<TintMark> tints,
        MapGraticule graticule,
        List<MapRouteMark> routes,
        List<MapWaypoint> waypoints,
        @Nullable MapCrowd crowd,
        @Nullable MapDensity density,
        List<HubMark> hubs,
        List<LabelMark> labels,
        List<InsetMark> insets,
        MapScaleBar scaleBar,
        MapCredit credit,
        InsetMemory memory) {

    /** How far outside a ring a finger or a shaky mouse may be, in pixels. */
    private static final double HUB_REACH = 5;

    private static final double ROUTE_REACH = 6;

    public MapScene {
        tints = List.copyOf(tints);
        routes = List.copyOf(routes);
        waypoints = List.copyOf(waypoints);
        hubs = List.copyOf(hubs);
        labels = List.copyOf(labels);
        insets = List.copyOf(insets);
    }

    /** The same view with nothing on it that tells of the dossier or names a place: a map to be pointed at. */
    public MapScene silent() {
        return new MapScene(
                viewport,
                theme,
                List.of(),
                MapGraticule.NONE,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                scaleBar,
                credit,
                memory);
    }

    /** What lies under a point: what is painted last is found first. */
    public MapHit pick(double x, double y) {
        for (InsetMark inset : insets) {
            if (inset.frame().contains(x, y)) {
                return new MapHit.Frame(inset);
            }
        }
        for (double reach : new double[] {0, HUB_REACH}) {
            for (int i = hubs.size() - 1; i >= 0; i--) {
                if (hubs.get(i).isNear(x, y, reach)) {
                    return new MapHit.Hub(hubs.get(i));
                }
            }
        }
        HubMark spot = crowd == null ? null : crowd.pick(x, y);
        if (spot != null) {
            return new MapHit.Hub(spot);
        }
        for (int i = routes.size() - 1; i >= 0; i--) {
            if (routes.get(i).distance(x, y) <= ROUTE_REACH) {
                return new MapHit.Line(routes.get(i));
            }
        }
        return new MapHit.Nothing();
    }
}
