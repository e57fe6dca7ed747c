package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.Unpacking;

/** How an archive packs its parts; the numbers are those of the PMTiles specification. */
enum Compression {
    NONE,
    GZIP;

    static Compression of(int code, String what) throws IOException {
        return switch (code) {
            case 1 -> NONE;
            case 2 -> GZIP;
            default ->
                throw new TileFileException(
                        Fault.FORMAT,
                        "the " + what + " of this PMTiles archive are packed by method " + code
                                + "; only gzip is read");
        };
    }

    /** Unpacks at most {@code limit} bytes, so that a small hostile file cannot fill the memory. */
    byte[] unpack(byte[] packed, int limit, String what) throws IOException {
        if (this == NONE) {
            return packed;
        }
        try {
            return Unpacking.gzip(packed, limit);
        } catch (IOException e) {
            throw new TileFileException(
                    Fault.DAMAGED, "not a sound PMTiles archive: " + what + ": " + e.getMessage(), e);
        }
    }
}
