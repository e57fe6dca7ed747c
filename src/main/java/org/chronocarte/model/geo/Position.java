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

    /** Both in degrees with four decimals, some ten metres, latitude first: "43.2970, -5.3810". The same in any language. */
    public String written() {
        StringBuilder text = new StringBuilder(20);
        write(text, lat);
        write(text.append(", "), lon);
        return text.toString();
    }

    /** By hand, since a large file may have a million places without names. */
    private static void write(StringBuilder text, double degrees) {
        long scaled = Math.round(Math.abs(degrees) * 10_000);
        if (degrees < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / 10_000).append('.');
        for (long digit = 1000; digit > 0; digit /= 10) {
            text.append((char) ('0' + scaled / digit % 10));
        }
    }
}
