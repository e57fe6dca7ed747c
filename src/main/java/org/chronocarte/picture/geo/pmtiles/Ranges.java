package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;

/** The one check that every offset and length of an archive passes. */
final class Ranges {

    private Ranges() {}

    /** @throws IOException unless 0 ≤ offset, 0 ≤ length and offset + length ≤ size, without overflow */
    static void check(String what, long offset, long length, long size) throws IOException {
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw new TileFileException(
                    Fault.TRUNCATED,
                    "not a sound PMTiles archive: " + what + " at byte " + Long.toUnsignedString(offset) + ", "
                            + Long.toUnsignedString(length) + " bytes long, lies outside its " + size + " bytes");
        }
    }
}
