package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.grid.Projection;
import org.jspecify.annotations.Nullable;

/**
 * In which system a file says that its coordinates are.
 *
 * @param system whether it can be read
 * @param name as the file has it
 * @param projection of {@link System#PROJECTED}; null for the others
 */
record Crs(System system, String name, @Nullable Projection projection) {

    /** What GeoJSON has since 2016, and nearly always had before. */
    static final Crs DEGREES = new Crs(System.DEGREES, "", null);

    private static final double EARTH_RADIUS = 6_378_137;
    private static final Pattern DEGREES_NAME = Pattern.compile("(?i).*(?:CRS:?84|[:#/](?:4326|4258|4171|4269|4979))");
    private static final Pattern MERCATOR_NAME =
            Pattern.compile("(?i).*(?:[:#/](?:3857|900913|102100|102113|3785)|Web_Mercator.*)");

    private static final Pattern CODE = Pattern.compile("(?i).*EPSG(?::|/|::)[^:/]{0,8}[:/]?(\\d{4,5})");

    /** Whether a system's coordinates can be put on the map. */
    enum System {
        /** Longitude, latitude. */
        DEGREES,
        /** Metres of Web Mercator. */
        MERCATOR,
        /** Of a projection that is known by its EPSG code. */
        PROJECTED,
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
            return unsaid ? DEGREES : new Crs(System.OTHER, crs.toString(), null);
        }
        return named(name);
    }

    /** A system by its name, such as {@code "urn:ogc:def:crs:EPSG::3857"}. */
    static Crs named(String name) {
        String plain = name.strip();
        if (DEGREES_NAME.matcher(plain).matches()
                || plain.toUpperCase(Locale.ROOT).equals("WGS84")) {
            return new Crs(System.DEGREES, plain, null);
        }
        if (MERCATOR_NAME.matcher(plain).matches()) {
            return new Crs(System.MERCATOR, plain, null);
        }
        Matcher coded = CODE.matcher(plain);
        Projection known = coded.matches() ? Projection.ofEpsg(Integer.parseInt(coded.group(1))) : null;
        return new Crs(known == null ? System.OTHER : System.PROJECTED, plain, known);
    }

    /** A spot in degrees; as it stands where the system is not known. */
    Spot inDegrees(Spot spot) {
        if (projection != null) {
            Projection.Degrees middle = projection.inverse(spot.x(), spot.y());
            double height = Math.toDegrees(spot.height() / EARTH_RADIUS);
            double width = Math.toDegrees(spot.width() / EARTH_RADIUS)
                    / Math.max(0.01, Math.cos(Math.toRadians(middle.lat())));
            return new Spot(spot.sort(), middle.lon(), middle.lat(), width, height, spot.points());
        }
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
