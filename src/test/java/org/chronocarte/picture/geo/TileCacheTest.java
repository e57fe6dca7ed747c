package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chronocarte.model.explore.Look;
import org.junit.jupiter.api.Test;

class TileCacheTest {

    private static final MapStyle LIGHT = MapStyle.of(Look.LIGHT);

    private static TileId tile(int x) {
        return new TileId(4, x, 0);
    }

    @Test
    void theBytesStayBoundedAndTheLastUsedStay() {
        TileCache cache = new TileCache(4L * 16 * 16 * 4);
        TileImage first = TileImage.plain(16, 1);
        cache.put(LIGHT, tile(0), first);
        for (int x = 1; x < 10; x++) {
            cache.put(LIGHT, tile(x), TileImage.plain(16, x));
            assertSame(first, cache.get(LIGHT, tile(0), 16).orElseThrow());
        }
        assertEquals(4 * 16 * 16 * 4, cache.bytes());
        assertTrue(cache.get(LIGHT, tile(5), 16).isEmpty());
        assertTrue(cache.get(LIGHT, tile(9), 16).isPresent());
    }

    @Test
    void styleAndPixelsTellTilesApart() {
        TileCache cache = new TileCache(1 << 20);
        cache.put(LIGHT, tile(0), TileImage.plain(16, 1));
        assertTrue(cache.get(MapStyle.of(Look.DARK), tile(0), 16).isEmpty());
        assertTrue(cache.get(LIGHT, tile(0), 32).isEmpty());
        assertTrue(cache.get(MapStyle.of(Look.LIGHT), tile(0), 16).isPresent());
    }

    @Test
    void replacingATileDoesNotCountItTwice() {
        TileCache cache = new TileCache(1 << 20);
        cache.put(LIGHT, tile(0), TileImage.plain(16, 1));
        cache.put(LIGHT, tile(0), TileImage.plain(16, 2));
        assertEquals(4 * 16 * 16, cache.bytes());
    }
}
