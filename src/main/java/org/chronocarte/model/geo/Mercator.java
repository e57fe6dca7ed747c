package org.chronocarte.model.geo;

/**
 * Web Mercator (EPSG:3857) on the unit square: x runs from 0 at 180° west to 1 at 180° east, y from 0 in the north to 1
 * in the south. Formulas: Snyder, Map Projections: A Working Manual (1987), p. 41, on a sphere.
 */
public final class Mercator {

    /** The latitude, in degrees, at which the projected world is a square. */
    public static final double MAX_LATITUDE = 85.05112877980659;

    private Mercator() {}

    /** Unit-square x of a longitude in degrees. */
    public static double x(double lon) {
        return (lon + 180) / 360;
    }

    /** Unit-square y of a latitude in degrees, which is clamped to {@link #MAX_LATITUDE}. */
    public static double y(double lat) {
        double clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
        double sin = Math.sin(Math.toRadians(clamped));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    /** Longitude in degrees of a unit-square x. */
    public static double lon(double x) {
        return x * 360 - 180;
    }

    /** Latitude in degrees of a unit-square y. */
    public static double lat(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }
}
