package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;

/** The one check that every offset and length of an archive passes. */
final class Ranges {

    private Ranges() {}

    /** @throws IOException unless 0 ≤ offset, 0 ≤ length and offset + length ≤ size, without overflow */
    static void check(String what, long offset, long length, long size) throws IOException {
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw new IOException("not a sound PMTiles archive: " + what + " at byte " + Long.toUnsignedString(offset)
                    + ", " + Long.toUnsignedString(length) + " bytes long, lies outside its " + size + " bytes");
        }
    }
}
