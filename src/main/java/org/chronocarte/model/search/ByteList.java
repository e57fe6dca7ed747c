package org.chronocarte.model.search;

import java.util.Arrays;

/** Numbers from 0 up, written one after another: seven bits a byte, the lowest first, small numbers in one byte. */
final class ByteList {

    private static final int MOST = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void add(int number) {
        if (bytes.length - size < Integer.BYTES + 1) {
            grow();
        }
        size = write(bytes, size, number);
    }

    private void grow() {
        if (bytes.length == MOST) {
            throw new IllegalStateException("too many words for one index");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, bytes.length * 2L));
    }

    int size() {
        return size;
    }

    /** What was written; only the first {@link #size} bytes count. Not to be written to. */
    byte[] bytes() {
        return bytes;
    }

    /** Writes a number, and returns where the next one goes. */
    static int write(byte[] bytes, int at, int number) {
        int rest = number;
        int next = at;
        while (rest > 0x7F) {
            bytes[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[next++] = (byte) rest;
        return next;
    }

    /** How many bytes a number takes. */
    static int length(int number) {
        return (38 - Integer.numberOfLeadingZeros(number | 1)) / 7;
    }
}
