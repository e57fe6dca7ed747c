package org.chronocarte.picture.geo.online;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tells pictures from other bytes, and whole ones from those that were cut, without decoding them. */
final class Picture {

    private static final int PNG_END = 12;
    /** Some writers put a few bytes after a JPEG's end. */
    private static final int JPEG_SLACK = 64;

    private Picture() {}

    /** Whether the bytes are a page for people, whatever the server calls it: it begins with a tag. */
    static boolean isPage(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '<') {
                return true;
            }
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }

    /** Whether the bytes are a whole PNG, JPEG, GIF or WebP file, by its beginning and its end. */
    static boolean isWhole(byte[] bytes) {
        int size = bytes.length;
        if (size < 26) {
            return false;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        if (data.getLong(0) == 0x89504E470D0A1A0AL) {
            return data.getInt(size - PNG_END + 4) == 0x49454E44;
        }
        if ((data.getInt(0) & 0xFFFFFF00) == 0xFFD8FF00) {
            for (int i = size - 2; i > Math.max(3, size - JPEG_SLACK); i--) {
                if ((data.getShort(i) & 0xFFFF) == 0xFFD9) {
                    return true;
                }
            }
            return false;
        }
        if (data.getInt(0) == 0x47494638) {
            return bytes[size - 1] == 0x3B;
        }
        boolean webp = data.getInt(0) == 0x52494646 && data.getInt(8) == 0x57454250;
        return webp && (data.order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL) + 8 <= size;
    }
}
