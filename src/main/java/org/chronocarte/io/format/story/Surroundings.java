package org.chronocarte.io.format.story;

import java.util.List;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;

/** What a map should show of the land around a point, or around several. */
final class Surroundings {

    /** Zoom of web maps where a slide gives none: a town and its outskirts. */
    private static final double USUAL_ZOOM = 10;

    private static final double LEAST_DEGREES = 0.05;

    private Surroundings() {}

    /**
     * A box of two tiles' width around a point.
     *
     * @param zoom of web maps, 0 to 19, as written; anything else is the usual one
     */
    static GeoBounds of(Position center, String zoom) {
        double level = zoom.matches("\\d{1,2}(?:\\.\\d{1,9})?") ? Double.parseDouble(zoom) : USUAL_ZOOM;
        double half = Math.scalb(360.0, (int) -Math.max(2, Math.min(18, level)));
        return box(center.lat(), center.lat(), center.lon(), center.lon(), half);
    }

    /** A box that holds some points; there is at least one. */
    static GeoBounds of(List<Position> points) {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (Position each : points) {
            south = Math.min(south, each.lat());
            north = Math.max(north, each.lat());
            west = Math.min(west, each.lon());
            east = Math.max(east, each.lon());
        }
        double margin = Math.max(north - south, east - west) / 10;
        return box(south, north, west, east, Math.max(LEAST_DEGREES, margin));
    }

    private static GeoBounds box(double south, double north, double west, double east, double margin) {
        return new GeoBounds(
                Math.max(-180, west - margin),
                Math.max(-Mercator.MAX_LATITUDE, Math.min(south, Mercator.MAX_LATITUDE) - margin),
                Math.min(180, east + margin),
                Math.min(Mercator.MAX_LATITUDE, Math.max(north, -Mercator.MAX_LATITUDE) + margin));
    }
}
