package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.TileMetadata;
import org.chronocarte.picture.geo.tiles.TileSource;
import org.chronocarte.picture.geo.tiles.Unpacking;

/**
 * An archive of map tiles in one file, PMTiles version 3 (github.com/protomaps/PMTiles). Tile numbers follow the usual
 * scheme: x to the right from 180° west, y down from the north, each from 0 to 2^z - 1. Safe for several threads. No
 * archive, however broken or hostile, makes it do worse than throw an {@link IOException}.
 */
public final class PmTiles implements TileSource {

    private static final int MAX_DIRECTORY = 16 << 20;
    private static final int MAX_TILE = Unpacking.MAX_TILE;
    private static final int MAX_METADATA = 4 << 20;
    /** The specification's own limit for chains of directories. */
    private static final int MAX_DEPTH = 3;

    private static final int LEAVES_KEPT = 64;

    private final ByteSource source;
    private final Header header;
    private final Directory root;
    private final TileMetadata metadata;
    private final Map<Long, Directory> leaves = new LinkedHashMap<>(LEAVES_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Directory> eldest) {
            return size() > LEAVES_KEPT;
        }
    };

    /**
     * Opens an archive and reads its header and root directory. The archive closes the source.
     *
     * @throws IOException saying what is wrong with it; the source is then closed
     */
    public PmTiles(ByteSource source) throws IOException {
        this.source = source;
        try {
            header = Header.read(source);
            root = directory(header.rootOffset(), header.rootLength());
            root.check(header.tileLength(), header.leafLength());
            metadata = TileMetadata.ofJson(json()).within(header.bounds());
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    @Override
    public int minZoom() {
        return header.minZoom();
    }

    @Override
    public int maxZoom() {
        return header.maxZoom();
    }

    @Override
    public boolean isVector() {
        return header.tileType() == 1;
    }

    /** What the tiles are: pbf, png, jpg, webp, or "" for another. */
    public String format() {
        return switch (header.tileType()) {
            case 1 -> "pbf";
            case 2 -> "png";
            case 3 -> "jpg";
            case 4 -> "webp";
            default -> "";
        };
    }

    @Override
    public TileMetadata metadata() {
        return metadata;
    }

    private String json() throws IOException {
        byte[] packed = source.read(header.metadataOffset(), header.metadataLength());
        return packed.length == 0
                ? "{}"
                : new String(header.internal().unpack(packed, MAX_METADATA, "metadata"), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<byte[]> tile(int z, int x, int y) throws IOException {
        long id = TileIds.of(z, x, y);
        Directory directory = root;
        for (int depth = 0; depth <= MAX_DEPTH; depth++) {
            Directory.Found found = directory.find(id);
            if (found.length() == 0) {
                return Optional.empty();
            }
            if (!found.leaf()) {
                return Optional.of(read(found));
            }
            directory = leaf(found);
        }
        throw new TileFileException(Fault.DAMAGED, "not a sound PMTiles archive: directories lead in a circle");
    }

    private byte[] read(Directory.Found found) throws IOException {
        Ranges.check("tile", found.offset(), found.length(), header.tileLength());
        if (found.length() > MAX_TILE) {
            throw new IOException("a tile of " + found.length() + " bytes is too large");
        }
        return header.tiles()
                .unpack(source.read(header.tileOffset() + found.offset(), found.length()), MAX_TILE, "tile");
    }

    private Directory leaf(Directory.Found found) throws IOException {
        Ranges.check("leaf directory", found.offset(), found.length(), header.leafLength());
        synchronized (leaves) {
            Directory kept = leaves.get(found.offset());
            if (kept == null) {
                kept = directory(header.leafOffset() + found.offset(), found.length());
                leaves.put(found.offset(), kept);
            }
            return kept;
        }
    }

    private Directory directory(long offset, int length) throws IOException {
        if (length > MAX_DIRECTORY) {
            throw new TileFileException(
                    Fault.DAMAGED, "not a sound PMTiles archive: a directory of " + length + " bytes");
        }
        return Directory.parse(header.internal().unpack(source.read(offset, length), MAX_DIRECTORY, "directory"));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
