package org.chronocarte.picture.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.chronocarte.model.explore.Look;

/**
 * How the base map looks: read from {@code assets/themes/map-*.properties}, where each key is explained. Colours are
 * 0xAARRGGBB. Two styles are the same when they have the same name.
 */
public final class MapStyle {

    private static final Map<Look, MapStyle> BUNDLED =
            Arrays.stream(Look.values()).collect(Collectors.toUnmodifiableMap(look -> look, MapStyle::read));

    private final String name;
    private final Properties values;
    private final int water;
    private final AreaStyle land;
    private final AreaStyle ice;
    private final AreaStyle urban;
    private final AreaStyle lake;
    private final AreaStyle park;
    private final AreaStyle building;
    private final LineStyle shoal;
    private final LineStyle shore;
    private final LineStyle coast;
    private final LineStyle lakeShore;
    private final LineStyle river;
    private final Stops riverRank;
    private final Stops riverTaper;
    private final LineStyle country;
    private final LineStyle region;
    private final LineStyle admin1;
    private final Stops admin1Ahead;
    private final LineStyle disputed;
    private final RoadStyle road;
    private final RoadStyle motorway;
    private final int placeInk;
    private final int waterInk;

    /**
     * Reads a style.
     *
     * @param name tells styles apart
     * @throws IOException when a value is missing or cannot be read
     */
    public MapStyle(String name, InputStream from) throws IOException {
        this.name = name;
        values = new Properties();
        values.load(from);
        try {
            water = color("water");
            land = area("land");
            ice = area("ice");
            urban = area("urban");
            lake = area("lake");
            park = area("park");
            building = area("building");
            shoal = line("shoal");
            shore = line("shore");
            coast = line("coast");
            lakeShore = line("lake.shore");
            river = line("river");
            riverRank = Stops.parse(value("river.rank"));
            riverTaper = Stops.parse(value("river.taper"));
            country = line("country");
            region = line("region");
            admin1 = line("admin1");
            admin1Ahead = Stops.parse(value("admin1.ahead"));
            disputed = line("disputed");
            road = new RoadStyle(color("road"), color("road.casing"), color("road.line"));
            motorway = new RoadStyle(color("road"), color("motorway.casing"), color("motorway.line"));
            placeInk = color("ink.place");
            waterInk = color("ink.water");
        } catch (IllegalArgumentException e) {
            throw new IOException("map style " + name + ": " + e.getMessage(), e);
        }
    }

    /** The style of the project for a look. */
    public static MapStyle of(Look look) {
        return Objects.requireNonNull(BUNDLED.get(look));
    }

    private static MapStyle read(Look look) {
        String name = "map-" + look.name().toLowerCase(Locale.ROOT);
        try (InputStream stream = MapStyle.class.getResourceAsStream("/assets/themes/" + name + ".properties")) {
            if (stream == null) {
                throw new IOException("missing map style " + name);
            }
            return new MapStyle(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** What is shown where there is nothing else. */
    public int water() {
        return water;
    }

    /** The ground of all land. */
    public int landColor() {
        return land.argb();
    }

    AreaStyle land() {
        return land;
    }

    AreaStyle ice() {
        return ice;
    }

    AreaStyle urban() {
        return urban;
    }

    AreaStyle lake() {
        return lake;
    }

    AreaStyle park() {
        return park;
    }

    AreaStyle building() {
        return building;
    }

    /** The wide band of paler or deeper water along coasts. */
    LineStyle shoal() {
        return shoal;
    }

    /** The narrow band inside it. */
    LineStyle shore() {
        return shore;
    }

    LineStyle coast() {
        return coast;
    }

    LineStyle lakeShore() {
        return lakeShore;
    }

    LineStyle river() {
        return river;
    }

    /** The last rank of rivers to be drawn at a zoom. */
    double riverRank(double zoom) {
        return riverRank.stepAt(zoom);
    }

    /** By how much a river of a rank is narrower than the largest. */
    double riverTaper(int rank) {
        return riverTaper.at(rank);
    }

    LineStyle country() {
        return country;
    }

    LineStyle region() {
        return region;
    }

    LineStyle admin1() {
        return admin1;
    }

    /** By how many zooms the boundaries of first-level divisions come before their time. */
    double admin1Ahead(double zoom) {
        return admin1Ahead.stepAt(zoom);
    }

    LineStyle disputed() {
        return disputed;
    }

    RoadStyle road(GeometryTile.RoadKind kind) {
        return kind == GeometryTile.RoadKind.MOTORWAY ? motorway : road;
    }

    /** The ink of names on land. */
    public int placeInk() {
        return placeInk;
    }

    /** The ink of names on water. */
    public int waterInk() {
        return waterInk;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapStyle style && style.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    static int faded(int argb, double opacity) {
        int alpha = (int) Math.round((argb >>> 24) * Math.max(0, Math.min(1, opacity)));
        return (alpha << 24) | (argb & 0xFFFFFF);
    }

    private AreaStyle area(String key) {
        return new AreaStyle(color(key), Stops.parse(values.getProperty(key + ".opacity", "1")));
    }

    private LineStyle line(String key) {
        String dash = values.getProperty(key + ".dash", "").strip();
        String[] parts = dash.isEmpty() ? new String[0] : dash.split("\\s+", -1);
        float[] lengths = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            lengths[i] = Float.parseFloat(parts[i]);
        }
        return new LineStyle(
                color(key),
                Stops.parse(value(key + ".width")),
                Stops.parse(values.getProperty(key + ".opacity", "1")),
                lengths);
    }

    private int color(String key) {
        String hex = value(key).substring(1);
        int parsed = Integer.parseUnsignedInt(hex, 16);
        return hex.length() <= 6 ? parsed | 0xFF000000 : parsed;
    }

    private String value(String key) {
        String value = values.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("it lacks " + key);
        }
        return value.strip();
    }
}
