package org.chronocarte.picture.geo.mvt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Walks the fields of one protobuf message (protobuf.dev/programming-guides/encoding). Never reads past its end: what
 * is cut off or malformed is an {@link IOException}.
 */
final class Protobuf {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int field;
    private int wire;

    Protobuf(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Protobuf(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Moves to the next field; false at the end. The field's value must then be read or skipped. */
    boolean next() throws IOException {
        if (at >= end) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        wire = (int) (tag & 7);
        return true;
    }

    int field() {
        return field;
    }

    boolean more() {
        return at < end;
    }

    int left() {
        return end - at;
    }

    long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw new IOException("the tile ends inside a number");
            }
            byte part = bytes[at++];
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IOException("a number in the tile is too long");
    }

    /** The message, string or packed list that the field holds. */
    Protobuf inner() throws IOException {
        if (wire != 2) {
            throw new IOException("field " + field + " of the tile is no message");
        }
        long length = varint();
        if (length < 0 || length > end - at) {
            throw new IOException("the tile ends inside field " + field);
        }
        Protobuf inner = new Protobuf(bytes, at, at + (int) length);
        at += (int) length;
        return inner;
    }

    String text() throws IOException {
        Protobuf inner = inner();
        return new String(bytes, inner.at, inner.end - inner.at, StandardCharsets.UTF_8);
    }

    float float32() throws IOException {
        return ByteBuffer.wrap(bytes, take(4), 4).order(ByteOrder.LITTLE_ENDIAN).getFloat();
    }

    double float64() throws IOException {
        return ByteBuffer.wrap(bytes, take(8), 8).order(ByteOrder.LITTLE_ENDIAN).getDouble();
    }

    void skip() throws IOException {
        switch (wire) {
            case 0 -> varint();
            case 1 -> take(8);
            case 2 -> inner();
            case 5 -> take(4);
            default -> throw new IOException("the tile has a field of unknown type " + wire);
        }
    }

    private int take(int length) throws IOException {
        if (length > end - at) {
            throw new IOException("the tile ends inside field " + field);
        }
        int start = at;
        at += length;
        return start;
    }
}
