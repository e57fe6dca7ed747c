package org.chronocarte.picture.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static Set<String> keys(String prefix, Look look) throws IOException {
        String file = "/assets/themes/" + prefix + look.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(file))) {
            Properties values = new Properties();
            values.load(in);
            return new TreeSet<>(values.stringPropertyNames());
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyThemeSaysTheSameThings(Look look) throws IOException {
        assertEquals(keys("", Look.LIGHT), keys("", look));
        assertEquals(keys("map-", Look.LIGHT), keys("map-", look));
    }

    /** What text is set on: timeline and cards, panels, lanes, axis, and an era over the paper. */
    private static Map<String, Integer> grounds(Theme theme) {
        Map<String, Integer> grounds = new LinkedHashMap<>();
        grounds.put("paper", theme.paper());
        grounds.put("panel", theme.panel());
        grounds.put("narrow lane", over(Theme.faded(theme.panel(), 0.55), theme.paper()));
        grounds.put("axis", theme.axis());
        grounds.put("era", over(theme.eraTint(null, 1), theme.paper()));
        return grounds;
    }

    private static int over(int argb, int ground) {
        double alpha = (argb >>> 24) / 255.0;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rgb = rgb << 8 | (int) Math.round((argb >> shift & 0xFF) * alpha + (ground >> shift & 0xFF) * (1 - alpha));
        }
        return rgb;
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void textCanBeReadOnEveryGround(Look look) {
        Theme theme = Theme.of(look);
        grounds(theme).forEach((name, ground) -> {
            assertReadable(theme.ink(), ground, least(look), "ink on " + name);
            assertReadable(theme.inkSoft(), ground, least(look), "soft ink on " + name);
        });
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void textCanBeReadOnErasOfAnyColourEvenWhereTheyOverlap(Look look) {
        Theme theme = Theme.of(look);
        double least = least(look);
        for (int rgb : new int[] {0xFFFFFF, 0xFFFF00, 0x00FF66, 0x3D7AB8, 0xC8431B, 0x808080, 0}) {
            for (int layers = 1; layers <= 4; layers++) {
                int tint = theme.eraTint(rgb, layers);
                int ground = over(Theme.faded(theme.panel(), 0.55), theme.paper());
                for (int i = 0; i < layers; i++) {
                    ground = over(tint, ground);
                }
                String where = Integer.toHexString(rgb) + " in " + layers + " layers";
                assertEquals(rgb, tint & 0xFFFFFF, where);
                assertTrue(tint >>> 24 > 0, where);
                for (int ink : new int[] {theme.ink(), theme.inkSoft(), theme.inkBack()}) {
                    assertTrue(Contrast.ratio(ink, ground) >= least, where + ": " + Integer.toHexString(ink));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aTitleCanBeReadOnABarOfAnyColour(Look look) {
        Theme theme = Theme.of(look);
        for (int rgb : new int[] {0xFFFFFF, 0xFFFF00, 0x00FF66, 0x3D7AB8, 0xC8431B, 0x808080, 0}) {
            int tint = theme.barTint(0xFF000000 | rgb);
            assertEquals(rgb, tint & 0xFFFFFF);
            assertTrue(tint >>> 24 > 0x20, "a bar of " + Integer.toHexString(rgb) + " is to be seen");
            for (int ground : new int[] {theme.paper(), theme.panel()}) {
                assertReadable(theme.ink(), over(tint, ground), least(look), "a title on " + Integer.toHexString(rgb));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void statusAndAccentCanBeReadOnPaperAndPanels(Look look) {
        Theme theme = Theme.of(look);
        for (int ground : new int[] {theme.paper(), theme.panel()}) {
            assertReadable(theme.accent(), ground, least(look), "accent");
            assertReadable(theme.stated(), ground, least(look), "stated");
            assertReadable(theme.disputed(), ground, least(look), "disputed");
            assertReadable(theme.alleged(), ground, least(look), "alleged");
        }
        assertReadable(theme.paper(), theme.ink(), least(look), "a delay's pill");
    }

    /** A class reads from the last row. */
    private static double least(Look look) {
        return look == Look.PROJECTOR ? Contrast.FROM_AFAR : Contrast.FOR_TEXT;
    }

    private static void assertReadable(int argb, int ground, double least, String what) {
        double ratio = Contrast.ratio(argb, ground);
        assertTrue(ratio >= least, what + " has " + ratio);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void namesOnTheMapCanBeReadOnEveryGround(Look look) throws IOException {
        MapStyle style = MapStyle.of(look);
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(
                "/assets/themes/map-" + look.name().toLowerCase(Locale.ROOT) + ".properties"))) {
            Properties values = new Properties();
            values.load(in);
            for (String key : new String[] {"water", "lake", "land", "ice", "urban", "park", "building", "road"}) {
                int ground = Integer.parseInt(values.getProperty(key).strip().substring(1), 16);
                assertReadable(style.placeInk(), ground, Contrast.FOR_TEXT, "a place on " + key);
                if (!key.equals("road")) {
                    assertReadable(style.waterInk(), ground, Contrast.FOR_TEXT, "a sea on " + key);
                }
                assertReadable(Theme.of(look).ink(), ground, least(look), "a hub on " + key);
                assertReadable(Theme.of(look).inkSoft(), ground, Contrast.FOR_TEXT, "a territory on " + key);
                int halo = over(Theme.of(look).halo(), ground);
                for (int ink : new int[] {
                    style.placeInk(), style.waterInk(), Theme.of(look).inkSoft()
                }) {
                    assertReadable(ink, halo, least(look), "a name in its halo on " + key);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void darkThemesAreDark(Look look) {
        Theme theme = Theme.of(look);
        assertEquals(theme.dark(), Contrast.ratio(theme.paper(), 0) < Contrast.ratio(theme.ink(), 0));
        assertEquals(look, theme.look());
    }

    @Test
    void theProjectorSpeaksLouder() {
        assertTrue(Theme.of(Look.PROJECTOR).scale() >= 1.3);
        assertTrue(Contrast.ratio(
                        Theme.of(Look.PROJECTOR).ink(), Theme.of(Look.PROJECTOR).paper())
                > 18);
    }

    @ParameterizedTest
    @CsvSource({
        "000000, FFFFFF, 21",
        "FFFFFF, FFFFFF, 1",
        "777777, FFFFFF, 4.48",
        "0000FF, FFFFFF, 8.59",
        "FF0000, FFFFFF, 4.0"
    })
    void contrastIsTheOneOfTheGuidelines(String a, String b, double ratio) {
        int first = Integer.parseInt(a, 16);
        int second = Integer.parseInt(b, 16);
        assertEquals(ratio, Contrast.ratio(first, second), 0.005);
        assertEquals(ratio, Contrast.ratio(second, first), 0.005);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anyColourCanBeMadeReadable(Look look) {
        Theme theme = Theme.of(look);
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x10F31) {
            int readable = Contrast.readable(rgb, theme.paper(), theme.ink());
            assertReadable(readable, theme.paper(), Contrast.FOR_TEXT, Integer.toHexString(rgb));
            if (Contrast.ratio(rgb, theme.paper()) >= Contrast.FOR_TEXT) {
                assertEquals(0xFF000000 | rgb, readable, "what can be read stays as it is");
            }
        }
    }

    @Test
    void fadingTouchesOnlyTheAlpha() {
        assertEquals(0x80123456, Theme.faded(0xFF123456, 0.5));
        assertEquals(0x00123456, Theme.faded(0xFF123456, 0));
        assertEquals(0x40123456, Theme.faded(0x80123456, 0.5));
    }
}
