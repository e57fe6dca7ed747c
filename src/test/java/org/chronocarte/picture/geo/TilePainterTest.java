package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.Mercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TilePainterTest {

    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    private static int colorAt(MapStyle style, int zoom, double lat, double lon) throws IOException {
        double x = Mercator.x(lon) * (1 << zoom);
        double y = Mercator.y(lat) * (1 << zoom);
        TileImage image = new TilePainter(map).paint(style, new TileId(zoom, (int) x, (int) y), 256, 0);
        return image.argb()[((int) (y % 1 * 256)) * 256 + (int) (x % 1 * 256)];
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void landIsLandAndSeaIsWaterAtEveryZoom(Look look) throws IOException {
        MapStyle style = MapStyle.of(look);
        for (int zoom = 2; zoom <= 12; zoom++) {
            assertEquals(style.landColor(), colorAt(style, zoom, 47.0, 2.9), "Berry at " + zoom);
            assertEquals(style.water(), colorAt(style, zoom, 45, -30), "Atlantic at " + zoom);
        }
    }

    @Test
    void aTileThatTheArchiveLacksIsSea() throws IOException {
        MapStyle style = MapStyle.of(Look.LIGHT);
        TileImage sea = new TilePainter(map).paint(style, new TileId(8, 100, 100), 64, 0);
        assertTrue(Arrays.stream(sea.argb()).allMatch(argb -> argb == style.water()));
    }

    /** Along the edge the pictures must differ no more than two columns of pixels inside one of them do. */
    @Test
    void neighboursMeetWithoutASeam() throws IOException {
        MapStyle style = MapStyle.of(Look.LIGHT);
        TilePainter painter = new TilePainter(map);
        long edge = 0;
        long inside = 0;
        for (int y = 20; y < 26; y++) {
            for (int x = 31; x < 36; x++) {
                int[] left = painter.paint(style, new TileId(6, x, y), 256, 0).argb();
                int[] right =
                        painter.paint(style, new TileId(6, x + 1, y), 256, 0).argb();
                for (int row = 0; row < 256; row++) {
                    edge += distance(left[row * 256 + 255], right[row * 256]);
                    inside += distance(left[row * 256 + 253], left[row * 256 + 254]);
                    inside += distance(right[row * 256 + 1], right[row * 256 + 2]);
                }
            }
        }
        assertTrue(edge <= inside / 2.0 * 1.25, edge + " across edges, " + inside / 2 + " beside them");
    }

    @Test
    void theMarginIsWhatTheNeighbourBeginsWith() throws IOException {
        MapStyle style = MapStyle.of(Look.LIGHT);
        TilePainter painter = new TilePainter(map);
        int[] left = painter.paint(style, new TileId(6, 31, 22), 256, 2).argb();
        int[] right = painter.paint(style, new TileId(6, 32, 22), 256, 2).argb();
        int same = 0;
        for (int row = 0; row < 256; row++) {
            same += distance(left[row * 258 + 256], right[row * 258]) < 60 ? 1 : 0;
        }
        assertTrue(same > 250, "same rows: " + same);
    }

    @Test
    void anEnlargedTileIsTheSamePlaceDrawnSharply() throws IOException {
        MapStyle style = MapStyle.of(Look.LIGHT);
        TilePainter painter = new TilePainter(map);
        TileImage whole = painter.paint(style, new TileId(8, 131, 93), 512, 0);
        TileImage quarter = painter.paint(style, new TileId(9, 263, 187), 256, 0);
        int same = 0;
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                same += distance(whole.argb()[(y + 256) * 512 + x + 256], quarter.argb()[y * 256 + x]) < 40 ? 1 : 0;
            }
        }
        assertTrue(same > 256 * 256 * 0.95, "same pixels: " + same);
    }

    @Test
    void disputedBordersAreDashed() throws IOException {
        TileId kashmir = new TileId(6, (int) (Mercator.x(75.5) * 64), (int) (Mercator.y(34.5) * 64));
        assertTrue(map.geometry(kashmir).boundaries().stream().anyMatch(GeometryTile.Boundary::disputed));
        MapStyle style = MapStyle.of(Look.LIGHT);
        assertTrue(style.disputed().dash().length > 0);
        assertEquals(0, style.country().dash().length);
    }

    @Test
    void looksDiffer() throws IOException {
        assertNotEquals(colorAt(MapStyle.of(Look.LIGHT), 5, 47, 2.9), colorAt(MapStyle.of(Look.DARK), 5, 47, 2.9));
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }
}
