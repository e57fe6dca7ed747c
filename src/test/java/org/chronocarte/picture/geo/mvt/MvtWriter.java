package org.chronocarte.picture.geo.mvt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes small vector tiles of extent 4096; values are texts or whole numbers. */
public final class MvtWriter {

    private final ByteArrayOutputStream tile = new ByteArrayOutputStream();

    /** A layer with one area: a box. */
    public MvtWriter box(String layer, Map<String, Object> values, int left, int top, int right, int bottom) {
        int[] commands = {
            9,
            zigzag(left),
            zigzag(top),
            26,
            zigzag(right - left),
            0,
            0,
            zigzag(bottom - top),
            zigzag(left - right),
            0,
            15
        };
        return feature(layer, 3, values, commands);
    }

    /** A layer with one line. */
    public MvtWriter line(String layer, Map<String, Object> values, int x1, int y1, int x2, int y2) {
        return feature(layer, 2, values, 9, zigzag(x1), zigzag(y1), 10, zigzag(x2 - x1), zigzag(y2 - y1));
    }

    /** A layer with one point. */
    public MvtWriter point(String layer, Map<String, Object> values, int x, int y) {
        return feature(layer, 1, values, 9, zigzag(x), zigzag(y));
    }

    public byte[] bytes() {
        return tile.toByteArray();
    }

    private MvtWriter feature(String name, int type, Map<String, Object> values, int... commands) {
        ByteArrayOutputStream layer = new ByteArrayOutputStream();
        text(layer, 1, name);
        ByteArrayOutputStream tags = new ByteArrayOutputStream();
        ByteArrayOutputStream keys = new ByteArrayOutputStream();
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        int at = 0;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            varint(tags, at);
            varint(tags, at++);
            text(keys, 3, each.getKey());
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            if (each.getValue() instanceof Integer number) {
                varint(value, 4 << 3);
                varint(value, number);
            } else {
                text(value, 1, String.valueOf(each.getValue()));
            }
            message(held, 4, value.toByteArray());
        }
        ByteArrayOutputStream geometry = new ByteArrayOutputStream();
        for (int command : commands) {
            varint(geometry, command);
        }
        ByteArrayOutputStream feature = new ByteArrayOutputStream();
        message(feature, 2, tags.toByteArray());
        varint(feature, 3 << 3);
        varint(feature, type);
        message(feature, 4, geometry.toByteArray());
        message(layer, 2, feature.toByteArray());
        layer.writeBytes(keys.toByteArray());
        layer.writeBytes(held.toByteArray());
        varint(layer, 15 << 3);
        varint(layer, 2);
        message(tile, 3, layer.toByteArray());
        return this;
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }

    private static void text(ByteArrayOutputStream out, int field, String text) {
        message(out, field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void message(ByteArrayOutputStream out, int field, byte[] bytes) {
        varint(out, field << 3 | 2);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
