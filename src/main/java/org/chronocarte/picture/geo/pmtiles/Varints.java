package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;

/** Little-endian base-128 numbers, one after another. */
final class Varints {

    private final byte[] bytes;
    private int at;

    Varints(byte[] bytes) {
        this.bytes = bytes;
    }

    long next() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= bytes.length) {
                throw new TileFileException(Fault.DAMAGED, "not a sound PMTiles archive: a directory ends too early");
            }
            byte part = bytes[at++];
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new TileFileException(Fault.DAMAGED, "not a sound PMTiles archive: a number in a directory is too long");
    }
}
