package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.BaseMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The base map with its names looks as it did when somebody last looked at it. After a change that is meant, run with
 * {@code -Dgolden.renew=true}, look at each picture, and commit those that are better.
 */
class GoldenMapTest {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final Path KEPT = Path.of("src/test/resources/golden/map");
    private static final Path DIFFERENT = Path.of("target/golden");

    /**
     * The mean difference of a channel, of 255. Another rasteriser shades a line's edge by a few steps, and a view has
     * edges on a tenth of its pixels: that stays below 0.5. Another shade of land exceeds it at once.
     */
    private static final double MEAN = 0.6;

    /**
     * A pixel that differs by this much in a channel shows something else: ink for ground or land for water. An edge
     * that is shaded otherwise does not differ by so much, except on the steepest of letters.
     */
    private static final int OTHER = 60;

    /** The share of such pixels: 154 of a picture. A name that is lost or moved changes twice as many. */
    private static final double SHARE = 0.001;

    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    static Stream<Arguments> pictures() {
        List<Arguments> all = new ArrayList<>();
        for (GoldenView view : GoldenView.values()) {
            for (Look look : Look.values()) {
                all.add(Arguments.of(view, look, "fr"));
                all.add(Arguments.of(view, look, "en"));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theMapLooksAsItDid(GoldenView view, Look look, String language) throws IOException {
        String name = (view.name().replace('_', '-') + "-" + look + "-" + language + ".png").toLowerCase(Locale.ROOT);
        BufferedImage now = view.draw(map, look, language, WIDTH, HEIGHT);
        if (Boolean.getBoolean("golden.renew")) {
            write(now, KEPT.resolve(name));
            return;
        }
        String different = difference(kept(name), now);
        if (!different.isEmpty()) {
            write(now, DIFFERENT.resolve(name));
        }
        assertEquals("", different, name + " is now as in " + DIFFERENT.resolve(name));
    }

    private static BufferedImage kept(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GoldenMapTest.class.getResourceAsStream("/golden/map/" + name), name)) {
            return ImageIO.read(in);
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        assertTrue(ImageIO.write(image, "png", file.toFile()));
    }

    /** Empty where the pictures are alike. */
    private static String difference(BufferedImage kept, BufferedImage now) {
        assertEquals(kept.getWidth(), now.getWidth());
        assertEquals(kept.getHeight(), now.getHeight());
        long sum = 0;
        int others = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int before = kept.getRGB(x, y);
                int after = now.getRGB(x, y);
                int most = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int by = Math.abs((before >> shift & 0xFF) - (after >> shift & 0xFF));
                    sum += by;
                    most = Math.max(most, by);
                }
                others += most >= OTHER ? 1 : 0;
            }
        }
        int pixels = now.getWidth() * now.getHeight();
        double mean = sum / 3.0 / pixels;
        return mean <= MEAN && others <= SHARE * pixels ? "" : "mean difference " + mean + ", other pixels " + others;
    }
}
