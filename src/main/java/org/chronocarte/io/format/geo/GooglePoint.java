package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A position as Google's timeline writes one: in ten-millionths of a degree, as {@code "48.85°, 2.35°"}, or as
 * {@code "geo:48.85,2.35"}.
 *
 * @param lat degrees, north positive; NaN when it is not given or cannot be read
 * @param lon degrees, east positive; likewise
 * @param isBroken whether something is written that is no position
 */
record GooglePoint(double lat, double lon, boolean isBroken) {

    static final GooglePoint NONE = new GooglePoint(Double.NaN, Double.NaN, false);

    private static final GooglePoint BROKEN = new GooglePoint(Double.NaN, Double.NaN, true);

    private static final double SCALE = 1e7;
    /** The largest number of 31 bits in degrees of that scale; longitudes beyond 180 ran over it in some exports. */
    private static final double OVERRUN = 4_294_967_296.0;

    /** The position that a value is, or that an object holds. */
    static GooglePoint of(JsonNode value) {
        if (value.isTextual()) {
            return written(value.asText());
        }
        if (value.has("latLng") || value.has("LatLng")) {
            return written(value.path("latLng").asText(value.path("LatLng").asText("")));
        }
        return scaled(value.path("latitudeE7"), value.path("longitudeE7"));
    }

    /** The position of two numbers of ten-millionths of a degree. */
    static GooglePoint scaled(JsonNode lat, JsonNode lon) {
        boolean none = lat.isMissingNode() && lon.isMissingNode() || lat.isNull() && lon.isNull();
        return none ? NONE : read(within(lat.asDouble(Double.NaN), 90), within(lon.asDouble(Double.NaN), 180));
    }

    private static double within(double number, double most) {
        double degrees = Math.abs(number) > most * SCALE ? number - Math.signum(number) * OVERRUN : number;
        return degrees / SCALE;
    }

    private static GooglePoint written(String text) {
        String[] parts = text.replace("geo:", "").replace("°", "").split("[,;]");
        if (parts.length < 2) {
            return BROKEN;
        }
        try {
            return read(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
        } catch (NumberFormatException e) {
            return BROKEN;
        }
    }

    private static GooglePoint read(double lat, double lon) {
        return Double.isFinite(lat) && Double.isFinite(lon) ? new GooglePoint(lat, lon, false) : BROKEN;
    }

    /** Whether there is a position to be read. */
    boolean isGiven() {
        return !Double.isNaN(lat);
    }

    /** Degrees as text, to some ten metres. */
    String written() {
        return String.format(Locale.ROOT, "%.4f, %.4f", lat, lon);
    }

    /** From where to where; null when neither is known. */
    static @Nullable String way(GooglePoint from, GooglePoint to) {
        if (from.isGiven() && to.isGiven()) {
            return from.written() + " – " + to.written();
        }
        return from.isGiven() ? from.written() : to.isGiven() ? to.written() : null;
    }
}
