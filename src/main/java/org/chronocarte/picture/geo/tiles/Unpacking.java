package org.chronocarte.picture.geo.tiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip with a limit, so that a small hostile file cannot fill the memory. */
public final class Unpacking {

    /** More than any sound tile has, in bytes. */
    public static final int MAX_TILE = 16 << 20;

    private Unpacking() {}

    /** Whether bytes begin as gzip does. */
    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /**
     * Unpacks.
     *
     * @param limit the most bytes that may come out
     * @throws IOException when the bytes are not sound gzip, or more would come out
     */
    public static byte[] gzip(byte[] packed, int limit) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(limit);
            if (bytes.length == limit && stream.read() >= 0) {
                throw new IOException("it unpacks to more than " + limit + " bytes");
            }
            return bytes;
        }
    }
}
