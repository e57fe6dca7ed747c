package org.chronocarte.model.search;

/** Reads numbers that {@link ByteList} wrote, from one place to another. */
final class ByteCursor {

    private final byte[] bytes;
    private final int end;
    private int at;

    /** @param end just after the last byte */
    ByteCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    boolean hasNext() {
        return at < end;
    }

    int next() {
        int number = bytes[at++];
        if (number >= 0) {
            return number;
        }
        number &= 0x7F;
        for (int shift = 7; ; shift += 7) {
            int more = bytes[at++];
            number |= (more & 0x7F) << shift;
            if (more >= 0) {
                return number;
            }
        }
    }
}
