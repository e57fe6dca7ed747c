package org.chronocarte.io.format.grid;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.grid.Projection.Degrees;

/**
 * The systems of coordinates in metres that tables from France are in, each with the land for which it is made. Numbers
 * alone do not tell them apart for sure: they are converted only when a file or a reader says which it is.
 */
public enum Grid {
    LAMBERT_93("Lambert-93", 2154, 41, 51.5, -5.5, 10),
    LAMBERT_2("Lambert II étendu", 27572, 41, 51.5, -5.5, 10),
    UTM_30("UTM 30N", 32630, 41, 51.5, -6, 0),
    UTM_31("UTM 31N", 32631, 41, 51.5, 0, 6),
    UTM_32("UTM 32N", 32632, 41, 51.5, 6, 10),
    UTM_20("UTM 20N", 5490, 14, 18.5, -63.5, -60.5),
    UTM_22("UTM 22N", 2972, 2, 6, -55, -51.5),
    UTM_40("UTM 40S", 2975, -21.5, -20.7, 55.1, 56),
    UTM_38("UTM 38S", 4471, -13.1, -12.5, 44.9, 45.4),
    WEB_MERCATOR("Web Mercator", 3857, -85.06, 85.06, -180, 180);

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern CODE = Pattern.compile("(?<![0-9])([0-9]{4,5})(?![0-9])");
    private static final Pattern NOT_SAID = Pattern.compile("[^a-z0-9]+");

    private final String title;
    private final int code;
    private final double south;
    private final double north;
    private final double west;
    private final double east;
    private final Projection projection;

    Grid(String title, int code, double south, double north, double west, double east) {
        this.title = title;
        this.code = code;
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
        this.projection = Objects.requireNonNull(Projection.ofEpsg(code));
    }

    /** What it is called, with its code, such as {@code "Lambert-93 (EPSG:2154)"}. */
    public String title() {
        return title + " (" + epsg() + ")";
    }

    /** Its code, such as {@code "EPSG:2154"}. */
    public String epsg() {
        return "EPSG:" + code;
    }

    /** The point of a pair of coordinates. */
    public Degrees inverse(double x, double y) {
        return projection.inverse(x, y);
    }

    /** Whether coordinates lie in the land for which the system is made. */
    public boolean holds(double x, double y) {
        return isOver(inverse(x, y));
    }

    /** The system of a code such as {@code "EPSG:2154"}; empty for any that is not known here. */
    public static Optional<Grid> ofEpsg(String epsg) {
        for (Grid each : values()) {
            if (each.epsg().equals(epsg)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The system that some words name, as "X Lambert93", "EPSG:27572" or "coord_x_l93"; empty when they name none. */
    public static Optional<Grid> named(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Matcher coded = CODE.matcher(plain);
        while (coded.find()) {
            Optional<Grid> known = ofEpsg("EPSG:" + coded.group(1));
            if (known.isPresent()) {
                return known;
            }
        }
        String bare = NOT_SAID.matcher(plain).replaceAll("");
        if (bare.contains("lambert93") || bare.contains("l93") || bare.contains("lamb93")) {
            return Optional.of(LAMBERT_93);
        }
        if (bare.contains("lambertiietendu") || bare.contains("lambert2e") || bare.contains("l2e")) {
            return Optional.of(LAMBERT_2);
        }
        if (bare.contains("webmercator") || bare.contains("pseudomercator")) {
            return Optional.of(WEB_MERCATOR);
        }
        int utm = bare.indexOf("utm");
        return utm < 0 ? Optional.empty() : zone(bare.substring(utm));
    }

    private static Optional<Grid> zone(String words) {
        for (Grid each : values()) {
            if (each.title.startsWith("UTM") && words.contains(each.title.substring(4, 6))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The systems in which coordinates would lie where they should: on land of France, or else anywhere on the web's map. */
    public static Set<Grid> likely(double x, double y) {
        Set<Grid> likely = EnumSet.noneOf(Grid.class);
        for (Grid each : values()) {
            boolean anywhere = each == WEB_MERCATOR;
            if (anywhere ? LAMBERT_93.isOver(each.inverse(x, y)) : each.holds(x, y)) {
                likely.add(each);
            }
        }
        if (likely.isEmpty() && WEB_MERCATOR.holds(x, y)) {
            likely.add(WEB_MERCATOR);
        }
        return likely;
    }

    private boolean isOver(Degrees at) {
        return at.lat() > south && at.lat() < north && at.lon() > west && at.lon() < east;
    }
}
