package org.chronocarte.picture.geo.tiles;

import java.io.IOException;
import java.util.Optional;

/**
 * Tiles of a map by number: x to the right from 180° west, y down from the north, each from 0 to 2^z - 1.
 * Implementations are safe for several threads, and whatever a file holds they do no worse than throw an {@link
 * IOException}.
 */
public interface TileSource extends AutoCloseable {

    /** Whether the tiles are Mapbox vector tiles, not pictures. */
    boolean isVector();

    /** The first zoom that has tiles, 0 to {@link #maxZoom()}. */
    int minZoom();

    /** The deepest zoom that has tiles, at most 22. */
    int maxZoom();

    /** What the file says of itself. */
    TileMetadata metadata();

    /**
     * One tile, unpacked; empty where there is none.
     *
     * @throws IllegalArgumentException when there can be no such tile
     * @throws IOException when it is broken or cannot be read
     */
    Optional<byte[]> tile(int z, int x, int y) throws IOException;

    @Override
    void close() throws IOException;
}
