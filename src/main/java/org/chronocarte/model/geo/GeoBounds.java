package org.chronocarte.model.geo;

/**
 * A box on the globe, in degrees. Where {@code west > east} it crosses the 180th meridian.
 *
 * @param west longitude, -180 to 180
 * @param south latitude, -90 to 90, at most {@code north}
 * @param east longitude, -180 to 180
 * @param north latitude, -90 to 90
 */
public record GeoBounds(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException outside those ranges */
    public GeoBounds {
        if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
            throw new IllegalArgumentException("longitudes " + west + ", " + east);
        }
        if (!(Math.abs(south) <= 90 && Math.abs(north) <= 90 && south <= north)) {
            throw new IllegalArgumentException("latitudes " + south + ", " + north);
        }
    }
}
