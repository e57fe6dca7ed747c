package org.chronocarte.io.gazetteer;

import org.chronocarte.model.geo.Position;

/** Distances on a sphere of the Earth's mean radius, in kilometres. */
final class Distances {

    private static final double RADIUS_KM = 6371;

    private Distances() {}

    /** The shortest way between two points along the ground: the haversine formula. */
    static double km(Position one, Position other) {
        double lat = Math.toRadians(one.lat());
        double otherLat = Math.toRadians(other.lat());
        double north = Math.sin((otherLat - lat) / 2);
        double east = Math.sin(Math.toRadians(other.lon() - one.lon()) / 2);
        double square = north * north + Math.cos(lat) * Math.cos(otherLat) * east * east;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
