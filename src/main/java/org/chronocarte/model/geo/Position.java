package org.chronocarte.model.geo;

/**
 * A point on the globe, in degrees (WGS 84).
 *
 * @param lat latitude, -90 to 90, north positive
 * @param lon longitude, -180 to 180, east positive
 */
public record Position(double lat, double lon) {

    /** @throws IllegalArgumentException outside those ranges, or for a value that is not a number */
    public Position {
        if (!(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("latitude " + lat);
        }
        if (!(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("longitude " + lon);
        }
    }
}
