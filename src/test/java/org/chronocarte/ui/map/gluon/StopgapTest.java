package org.chronocarte.ui.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TileCache;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.TileImage;
import org.junit.jupiter.api.Test;

class StopgapTest {

    private static final MapStyle STYLE = MapStyle.of(Look.LIGHT);

    /** A picture of 64 x 64 pixels, each saying its column and row. */
    private static TileImage numbered() {
        int[] argb = new int[64 * 64];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % 64 * 100 + i / 64;
        }
        return new TileImage(64, argb);
    }

    private static int at(TileImage image, int column, int row) {
        return image.argb()[row * image.pixels() + column];
    }

    @Test
    void aPartOfTheLargerTileIsEnlarged() {
        TileCache cache = new TileCache(1 << 20);
        cache.put(STYLE, new TileId(3, 1, 2), numbered());
        TileImage gap = Stopgap.of(cache, STYLE, new TileId(4, 3, 4), 64, 0);
        assertEquals(16, gap.pixels());
        assertEquals(3200, at(gap, 0, 0));
        assertEquals(3200 + 200 * 15 + 30, at(gap, 15, 15));
        TileImage deep = Stopgap.of(cache, STYLE, new TileId(6, 8 + 7, 16 + 1), 64, 0);
        assertEquals(7 * 800 + 8, at(deep, 1, 0));
    }

    @Test
    void theMarginGoesOnIntoTheNeighbour() {
        TileCache cache = new TileCache(1 << 20);
        cache.put(STYLE, new TileId(3, 1, 2), numbered());
        TileImage gap = Stopgap.of(cache, STYLE, new TileId(4, 2, 4), 56, 8);
        assertEquals(2800, at(gap, 14, 0));
        assertEquals(3000, at(gap, 15, 0));
    }

    @Test
    void smallerTilesArePutTogether() {
        TileCache cache = new TileCache(1 << 20);
        cache.put(STYLE, new TileId(4, 3, 4), numbered());
        TileImage gap = Stopgap.of(cache, STYLE, new TileId(3, 1, 2), 64, 0);
        assertEquals(STYLE.water(), at(gap, 0, 0));
        assertEquals(0, at(gap, 8, 0));
        assertEquals(800 * 7 + 8, at(gap, 15, 1));
        assertEquals(STYLE.water(), at(gap, 8, 8));
    }

    @Test
    void whereNothingIsKnownThereIsWater() {
        TileImage gap = Stopgap.of(new TileCache(1 << 20), STYLE, new TileId(3, 1, 2), 64, 0);
        assertEquals(STYLE.water(), at(gap, 7, 7));
    }
}
