package org.chronocarte.picture.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.Look;
import org.jspecify.annotations.Nullable;

/**
 * The colours and type sizes in which scenes are drawn, read from {@code assets/themes}. Colours are 0xAARRGGBB.
 *
 * @param look which theme this is
 * @param dark whether light ink stands on dark paper
 * @param scale by which type and glyphs are larger than on a desktop, 1 for none
 * @param paper the ground of timeline and cards
 * @param panel the ground of side panels and of the overview strip
 * @param ink text and outlines
 * @param inkSoft secondary text, at least 4.5:1 on paper
 * @param inkFaint marks that only guide the eye; never text
 * @param rule hairlines
 * @param axis the band that carries the timeline's dates
 * @param accent the application's own colour: focus, links
 * @param brush the fill of the overview's window
 * @param halo behind text on the map
 * @param era the tint of an era without a colour of its own; its alpha is the most that any has
 * @param stated status colour
 * @param disputed status colour
 * @param alleged status colour
 * @param route lines between places
 */
public record Theme(
        Look look,
        boolean dark,
        double scale,
        int paper,
        int panel,
        int ink,
        int inkSoft,
        int inkFaint,
        int rule,
        int axis,
        int accent,
        int brush,
        int halo,
        int era,
        int stated,
        int disputed,
        int alleged,
        int route) {

    /** A little above what WCAG asks of text at level AAA, for grounds that an era tints. */
    private static final double READ_FROM_AFAR = 8.2;

    /** The alpha of a span's bar at most. */
    private static final int DENSEST_BAR = 107;

    private static final Map<Look, Theme> BUNDLED =
            Arrays.stream(Look.values()).collect(Collectors.toUnmodifiableMap(look -> look, Theme::read));

    /** The theme of the project for a look. */
    public static Theme of(Look look) {
        return Objects.requireNonNull(BUNDLED.get(look));
    }

    private static Theme read(Look look) {
        String file = "/assets/themes/" + look.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream stream = Theme.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("missing theme " + file);
            }
            Properties values = new Properties();
            values.load(stream);
            return new Theme(
                    look,
                    Boolean.parseBoolean(value(values, "dark", file)),
                    Double.parseDouble(value(values, "scale", file)),
                    color(values, "paper", file),
                    color(values, "panel", file),
                    color(values, "ink", file),
                    color(values, "ink.soft", file),
                    color(values, "ink.faint", file),
                    color(values, "rule", file),
                    color(values, "axis", file),
                    color(values, "accent", file),
                    color(values, "brush", file),
                    color(values, "halo", file),
                    color(values, "era", file),
                    color(values, "stated", file),
                    color(values, "disputed", file),
                    color(values, "alleged", file),
                    color(values, "route", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Properties values, String key, String file) throws IOException {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IOException(file + " lacks " + key);
        }
        return value.strip();
    }

    /** Reads {@code #rrggbb} or {@code #aarrggbb}. */
    private static int color(Properties values, String key, String file) throws IOException {
        String hex = value(values, key, file).substring(1);
        int parsed = Integer.parseUnsignedInt(hex, 16);
        return hex.length() <= 6 ? parsed | 0xFF000000 : parsed;
    }

    /** The same colours with type and glyphs larger by a factor. */
    public Theme enlarged(double factor) {
        return new Theme(
                look,
                dark,
                scale * factor,
                paper,
                panel,
                ink,
                inkSoft,
                inkFaint,
                rule,
                axis,
                accent,
                brush,
                halo,
                era,
                stated,
                disputed,
                alleged,
                route);
    }

    /** Text of what stands back: no stronger than it takes to be read from afar, at least 7:1 on tinted paper. */
    public int inkBack() {
        return Contrast.readable(inkFaint, paper, ink, READ_FROM_AFAR);
    }

    /**
     * The tint of an era, seen through: no stronger than text over it allows, which is 7:1 where it is read from afar.
     *
     * @param own colour of the era; null for the theme's
     * @param layers how many eras lie over one another there, at least 1
     */
    public int eraTint(@Nullable Integer own, int layers) {
        int back = inkBack();
        return seenThrough(
                own == null ? era : own,
                era >>> 24,
                layers,
                ground -> Math.min(Contrast.ratio(back, ground), Contrast.ratio(inkSoft, ground)));
    }

    /** The colour of what lasts, seen through: no stronger than its title over it allows, as an era's. */
    public int barTint(int argb) {
        return seenThrough(argb, DENSEST_BAR, 1, ground -> Contrast.ratio(ink, ground));
    }

    /**
     * A colour as dense as can be written on.
     *
     * @param densest its alpha at most, 1 to 255
     * @param contrast of what is written with a ground
     */
    private int seenThrough(int argb, int densest, int layers, IntToDoubleFunction contrast) {
        double least = look == Look.PROJECTOR ? Contrast.FROM_AFAR : Contrast.FOR_TEXT;
        int rgb = argb & 0xFFFFFF;
        for (int alpha = densest; alpha > 1; alpha--) {
            int tint = alpha << 24 | rgb;
            double lowest = Math.min(
                    contrast.applyAsDouble(layered(tint, paper, layers)),
                    contrast.applyAsDouble(layered(tint, panel, layers)));
            if (lowest >= least) {
                return tint;
            }
        }
        return 1 << 24 | rgb;
    }

    private static int layered(int tint, int bare, int layers) {
        int ground = bare;
        for (int i = 0; i < layers; i++) {
            ground = Contrast.over(tint, ground);
        }
        return ground;
    }

    /** A kind's colour on this theme's paper. */
    public int color(Kind kind) {
        return 0xFF000000 | (dark ? kind.darkColor() : kind.color());
    }

    /** A colour made more transparent: alpha times {@code opacity}, 0 to 1. */
    public static int faded(int argb, double opacity) {
        int alpha = (int) Math.round((argb >>> 24) * opacity);
        return alpha << 24 | argb & 0xFFFFFF;
    }
}
