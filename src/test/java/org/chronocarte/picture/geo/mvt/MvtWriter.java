package org.chronocarte.picture.geo.mvt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes small vector tiles of extent 4096; values are texts or whole numbers. */
public final class MvtWriter {

    private final ByteArrayOutputStream tile = new ByteArrayOutputStream();

    /** A layer with one area: a box. */
    public MvtWriter box(String layer, Map<String, Object> values, int left, int top, int right, int bottom) {
        return area(layer, values, left, top, right, top, right, bottom, left, bottom);
    }

    /** A layer with one line: x and y of each point. */
    public MvtWriter line(String layer, Map<String, Object> values, int... points) {
        return feature(layer, 2, values, path(points, false));
    }

    /** A layer with one area: x and y of each corner, clockwise as seen. */
    public MvtWriter area(String layer, Map<String, Object> values, int... points) {
        return feature(layer, 3, values, path(points, true));
    }

    private static int[] path(int[] points, boolean closed) {
        int[] commands = new int[points.length + (closed ? 3 : 2)];
        commands[0] = 9;
        commands[3] = points.length / 2 - 1 << 3 | 2;
        for (int i = 0; i < points.length; i++) {
            commands[i < 2 ? i + 1 : i + 2] = zigzag(i < 2 ? points[i] : points[i] - points[i - 2]);
        }
        if (closed) {
            commands[commands.length - 1] = 15;
        }
        return commands;
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
