package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.TileMetadata;

/**
 * The first 127 bytes of an archive (PMTiles specification 3, section 3). All ranges lie inside the archive.
 *
 * @param rootOffset where the root directory begins, in bytes from the file's start; likewise below
 * @param leafOffset where leaf directories begin; their entries count from here
 * @param tileOffset where tile data begin; entries count from here
 * @param tileType 1 for Mapbox vector tiles, 2 for PNG, 3 for JPEG, 4 for WebP; others exist
 * @param bounds of the part of the world that the tiles cover; empty where the archive does not say
 */
record Header(
        long rootOffset,
        int rootLength,
        long metadataOffset,
        int metadataLength,
        long leafOffset,
        long leafLength,
        long tileOffset,
        long tileLength,
        Compression internal,
        Compression tiles,
        int tileType,
        int minZoom,
        int maxZoom,
        Optional<GeoBounds> bounds) {

    static final int LENGTH = 127;
    /** Positions are kept as ten-millionths of a degree. */
    static final double UNITS_PER_DEGREE = 1e7;

    private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    /** More than any sound archive has; keeps a hostile one from asking for gigabytes. */
    private static final int MAX_PART = 64 << 20;

    /** @throws IOException saying what is wrong with the archive */
    static Header read(ByteSource source) throws IOException {
        if (source.size() < LENGTH) {
            throw new TileFileException(
                    Fault.TRUNCATED, "not a PMTiles archive: only " + source.size() + " bytes long");
        }
        ByteBuffer bytes = ByteBuffer.wrap(source.read(0, LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes.get(i) != MAGIC[i]) {
                throw new TileFileException(Fault.FOREIGN, "not a PMTiles archive: it does not begin with “PMTiles”");
            }
        }
        int version = bytes.get(7);
        if (version != 3) {
            throw new TileFileException(Fault.VERSION, "PMTiles version " + version + "; only version 3 is read");
        }
        long size = source.size();
        Ranges.check("root directory", bytes.getLong(8), bytes.getLong(16), size);
        Ranges.check("metadata", bytes.getLong(24), bytes.getLong(32), size);
        Ranges.check("leaf directories", bytes.getLong(40), bytes.getLong(48), size);
        Ranges.check("tile data", bytes.getLong(56), bytes.getLong(64), size);
        int minZoom = bytes.get(100);
        int maxZoom = bytes.get(101);
        if (minZoom < 0 || maxZoom < minZoom || maxZoom > TileIds.MAX_ZOOM) {
            throw new TileFileException(
                    Fault.DAMAGED, "not a sound PMTiles archive: zoom " + minZoom + " to " + maxZoom);
        }
        return new Header(
                bytes.getLong(8),
                part("root directory", bytes.getLong(16)),
                bytes.getLong(24),
                part("metadata", bytes.getLong(32)),
                bytes.getLong(40),
                bytes.getLong(48),
                bytes.getLong(56),
                bytes.getLong(64),
                Compression.of(bytes.get(97), "directories"),
                Compression.of(bytes.get(98), "tiles"),
                bytes.get(99),
                minZoom,
                maxZoom,
                TileMetadata.bounds(
                        degrees(bytes, 102), degrees(bytes, 106), degrees(bytes, 110), degrees(bytes, 114)));
    }

    private static double degrees(ByteBuffer bytes, int at) {
        return bytes.getInt(at) / UNITS_PER_DEGREE;
    }

    private static int part(String what, long length) throws IOException {
        if (length > MAX_PART) {
            throw new TileFileException(
                    Fault.DAMAGED, "not a sound PMTiles archive: " + what + " of " + length + " bytes");
        }
        return (int) length;
    }
}
