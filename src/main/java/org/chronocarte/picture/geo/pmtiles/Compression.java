package org.chronocarte.picture.geo.pmtiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** How an archive packs its parts; the numbers are those of the PMTiles specification. */
enum Compression {
    NONE,
    GZIP;

    static Compression of(int code, String what) throws IOException {
        return switch (code) {
            case 1 -> NONE;
            case 2 -> GZIP;
            default ->
                throw new IOException("the " + what + " of this PMTiles archive are packed by method " + code
                        + "; only gzip is read");
        };
    }

    /** Unpacks at most {@code limit} bytes, so that a small hostile file cannot fill the memory. */
    byte[] unpack(byte[] packed, int limit, String what) throws IOException {
        if (this == NONE) {
            return packed;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(limit);
            if (bytes.length == limit && stream.read() >= 0) {
                throw new IOException(what + " unpacks to more than " + limit + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new IOException("not a sound PMTiles archive: " + what + ": " + e.getMessage(), e);
        }
    }
}
