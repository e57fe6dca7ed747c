package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * In which system a file says that its coordinates are.
 *
 * @param system whether it can be read
 * @param name as the file has it
 */
record Crs(System system, String name) {

    /** What GeoJSON has since 2016, and nearly always had before. */
    static final Crs DEGREES = new Crs(System.DEGREES, "");

    private static final double EARTH_RADIUS = 6_378_137;
    private static final Pattern DEGREES_NAME = Pattern.compile("(?i).*(?:CRS:?84|[:#/](?:4326|4258|4171|4269|4979))");
    private static final Pattern MERCATOR_NAME =
            Pattern.compile("(?i).*(?:[:#/](?:3857|900913|102100|102113|3785)|Web_Mercator.*)");

    /** Whether a system's coordinates can be put on the map. */
    enum System {
        /** Longitude, latitude. */
        DEGREES,
        /** Metres of Web Mercator. */
        MERCATOR,
        /** Some projection that is not converted here. */
        OTHER
    }

    /** Reads the member "crs" of GeoJSON 2008. */
    static Crs of(JsonNode crs) {
        JsonNode properties = crs.path("properties");
        String name = properties.path("name").asText("");
        if (name.isEmpty() && properties.has("code")) {
            name = "EPSG:" + properties.path("code").asText();
        }
        if (name.isEmpty()) {
            boolean unsaid = crs.isNull() || crs.isMissingNode();
            return unsaid ? DEGREES : new Crs(System.OTHER, crs.toString());
        }
        return named(name);
    }

    /** A system by its name, such as {@code "urn:ogc:def:crs:EPSG::3857"}. */
    static Crs named(String name) {
        String plain = name.strip();
        if (DEGREES_NAME.matcher(plain).matches()
                || plain.toUpperCase(Locale.ROOT).equals("WGS84")) {
            return new Crs(System.DEGREES, plain);
        }
        return new Crs(MERCATOR_NAME.matcher(plain).matches() ? System.MERCATOR : System.OTHER, plain);
    }

    /** A spot in degrees; as it stands unless the system is {@link System#MERCATOR}. */
    Spot inDegrees(Spot spot) {
        if (system != System.MERCATOR) {
            return spot;
        }
        double perMetre = Math.toDegrees(1 / EARTH_RADIUS);
        double lat = Math.toDegrees(Math.atan(Math.sinh(spot.y() / EARTH_RADIUS)));
        return new Spot(
                spot.sort(),
                spot.x() * perMetre,
                lat,
                spot.width() * perMetre,
                spot.height() * perMetre,
                spot.points());
    }
}
