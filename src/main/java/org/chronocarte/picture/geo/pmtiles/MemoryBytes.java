package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import java.util.Arrays;

/** Bytes in memory. */
final class MemoryBytes implements ByteSource {

    private final byte[] bytes;

    MemoryBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
        Ranges.check("read", offset, length, bytes.length);
        return Arrays.copyOfRange(bytes, (int) offset, (int) offset + length);
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }
}
