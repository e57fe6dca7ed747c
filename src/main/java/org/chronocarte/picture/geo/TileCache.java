package org.chronocarte.picture.geo;

import java.util.Optional;
import org.chronocarte.picture.geo.tiles.LruCache;

/** Painted tiles, the last used first, up to a number of bytes. Safe for several threads. */
public final class TileCache {

    private final LruCache<Key, TileImage> tiles;

    private record Key(MapStyle style, TileId tile, int pixels) {}

    public TileCache(long bytes) {
        tiles = new LruCache<>(bytes, image -> 4L * image.argb().length);
    }

    public Optional<TileImage> get(MapStyle style, TileId tile, int pixels) {
        return tiles.get(new Key(style, tile, pixels));
    }

    public void put(MapStyle style, TileId tile, TileImage image) {
        tiles.put(new Key(style, tile, image.pixels()), image);
    }

    /** How many bytes the pictures take now. */
    public long bytes() {
        return tiles.weight();
    }
}
