package org.chronocarte.picture.geo;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.chronocarte.picture.geo.pmtiles.ByteSource;
import org.chronocarte.picture.geo.pmtiles.PmTiles;

/**
 * The vector base map: an archive of tiles, and those of them that were used last in memory. Safe for several threads.
 * A tile that the archive does not have is sea.
 */
public final class BaseMap implements AutoCloseable {

    private static final String BUNDLED = "/assets/basemap/world.pmtiles";
    /** About 48 MB of paths: a point takes eight bytes and a little. */
    private static final long POINTS_KEPT = 5_000_000;

    private final PmTiles archive;
    private final LruCache<TileId, GeometryTile> geometry = new LruCache<>(POINTS_KEPT, tile -> tile.points() + 64L);

    /**
     * Takes an archive, and closes it in the end.
     *
     * @throws IOException when it does not hold vector tiles
     */
    public BaseMap(PmTiles archive) throws IOException {
        this.archive = archive;
        if (!archive.isVector()) {
            archive.close();
            throw new IOException("the base map's archive holds pictures, not vector tiles");
        }
    }

    /**
     * The base map that comes with the application.
     *
     * @throws IOException when it is missing or broken
     */
    public static BaseMap bundled() throws IOException {
        URL resource = BaseMap.class.getResource(BUNDLED);
        if (resource == null) {
            throw new IOException("missing base map " + BUNDLED);
        }
        return new BaseMap(new PmTiles(ByteSource.of(resource)));
    }

    /** The deepest zoom that has tiles; beyond it theirs are enlarged. */
    public int maxZoom() {
        return archive.maxZoom();
    }

    /** The raw tile, unpacked; empty for the sea. For layers that the painter does not draw, such as {@code areas}. */
    Optional<byte[]> bytes(TileId tile) throws IOException {
        return archive.tile(tile.z(), tile.x(), tile.y());
    }

    /** What is to be drawn of a tile. Blocks while it is read. */
    GeometryTile geometry(TileId tile) throws IOException {
        Optional<GeometryTile> kept = geometry.get(tile);
        if (kept.isPresent()) {
            return kept.get();
        }
        Optional<byte[]> bytes = bytes(tile);
        GeometryTile decoded = bytes.isPresent() ? GeometryDecoder.decode(bytes.get()) : GeometryTile.EMPTY;
        geometry.put(tile, decoded);
        return decoded;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
