package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.Mercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BaseMapPainterTest {

    private static final MapStyle STYLE = MapStyle.of(Look.LIGHT);
    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    @Test
    void aViewIsPaintedAtItsPixelScale() throws IOException {
        Viewport view = new Viewport(Mercator.x(2.9), Mercator.y(47), 6.4, 301, 200);
        BufferedImage image = new BaseMapPainter(map).paint(STYLE, view, 2);
        assertEquals(602, image.getWidth());
        assertEquals(400, image.getHeight());
        assertEquals(STYLE.landColor(), image.getRGB(301, 200));
    }

    /** Inside one country without water each odd pixel would be a crack between two tiles. */
    @Test
    void noCracksShowAtFractionalZooms() throws IOException {
        for (double zoom = 8.81; zoom < 11; zoom += 0.17) {
            Viewport sahara = new Viewport(Mercator.x(9.9), Mercator.y(22.75), zoom, 700, 300);
            BufferedImage image = new BaseMapPainter(map).paint(STYLE, sahara, 1.25);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    assertTrue(image.getRGB(x, y) != STYLE.water(), "water in the Sahara at zoom " + zoom);
                }
            }
        }
    }

    @Test
    void theWorldGoesOnAcrossThe180thMeridian() throws IOException {
        Viewport chukotka = new Viewport(1, Mercator.y(67.5), 5, 600, 200);
        BufferedImage image = new BaseMapPainter(map).paint(STYLE, chukotka, 1);
        assertEquals(STYLE.landColor(), image.getRGB((int) chukotka.screenX(Mercator.x(177)), 100));
        assertEquals(STYLE.landColor(), image.getRGB((int) chukotka.screenX(Mercator.x(-178)), 100));
    }

    @Test
    void aViewThatIsNoLongerWantedIsGivenUp() throws IOException {
        try (BaseMap map = BaseMap.bundled()) {
            Viewport view = new Viewport(Mercator.x(2), Mercator.y(46), 5, 1200, 800);
            int[] asked = new int[1];
            assertTrue(new BaseMapPainter(map)
                    .paint(MapStyle.of(Look.LIGHT), view, 1, () -> asked[0]++ < 2)
                    .isEmpty());
            assertEquals(3, asked[0], "asked before each tile, and not again after the first no");
        }
    }
}
