package org.chronocarte.picture.geo.mvt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a Mapbox vector tile, version 2.1 (github.com/mapbox/vector-tile-spec). What is built never takes more than a
 * small multiple of the tile's own bytes, so a hostile tile costs no more than a large one.
 */
public final class VectorTile {

    private static final int MAX_EXTENT = 1 << 16;

    private VectorTile() {}

    /**
     * Reads the layers that are wanted; the others cost nothing.
     *
     * @param bytes the tile, unpacked
     * @throws IOException when the bytes are not a vector tile
     */
    public static List<VectorLayer> read(byte[] bytes, Predicate<String> wanted) throws IOException {
        List<VectorLayer> layers = new ArrayList<>();
        Protobuf tile = new Protobuf(bytes);
        while (tile.next()) {
            if (tile.field() == 3) {
                layer(tile.inner(), wanted, layers);
            } else {
                tile.skip();
            }
        }
        return layers;
    }

    /**
     * The names of a tile's layers, without reading more of them.
     *
     * @throws IOException when the bytes are not a vector tile
     */
    public static Set<String> names(byte[] bytes) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        Protobuf tile = new Protobuf(bytes);
        while (tile.next()) {
            if (tile.field() != 3) {
                tile.skip();
                continue;
            }
            Protobuf layer = tile.inner();
            while (layer.next()) {
                if (layer.field() == 1) {
                    names.add(layer.text());
                } else {
                    layer.skip();
                }
            }
        }
        return names;
    }

    private static void layer(Protobuf in, Predicate<String> wanted, List<VectorLayer> into) throws IOException {
        String name = "";
        int extent = 4096;
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<Protobuf> features = new ArrayList<>();
        while (in.next()) {
            switch (in.field()) {
                case 1 -> name = in.text();
                case 2 -> features.add(in.inner());
                case 3 -> keys.add(in.text());
                case 4 -> values.add(value(in.inner()));
                case 5 -> extent = extent(in.varint());
                default -> in.skip();
            }
        }
        if (wanted.test(name)) {
            List<VectorFeature> read = new ArrayList<>(features.size());
            for (Protobuf feature : features) {
                read.add(feature(feature, keys, values));
            }
            into.add(new VectorLayer(name, extent, read));
        }
    }

    private static int extent(long value) throws IOException {
        if (value < 1 || value > MAX_EXTENT) {
            throw new IOException("the tile has an extent of " + value);
        }
        return (int) value;
    }

    private static Object value(Protobuf in) throws IOException {
        Object value = "";
        while (in.next()) {
            switch (in.field()) {
                case 1 -> value = in.text();
                case 2 -> value = (double) in.float32();
                case 3 -> value = in.float64();
                case 4, 5 -> value = in.varint();
                case 6 -> {
                    long zigzag = in.varint();
                    value = zigzag >>> 1 ^ -(zigzag & 1);
                }
                case 7 -> value = in.varint() != 0;
                default -> in.skip();
            }
        }
        return value;
    }

    private static VectorFeature feature(Protobuf in, List<String> keys, List<Object> values) throws IOException {
        Map<String, Object> named = new HashMap<>();
        int[] commands = {};
        int type = 0;
        while (in.next()) {
            switch (in.field()) {
                case 2 -> name(in.inner(), keys, values, named);
                case 3 -> type = (int) in.varint();
                case 4 -> commands = numbers(in.inner());
                default -> in.skip();
            }
        }
        return new VectorFeature(type, named, commands);
    }

    private static void name(Protobuf tags, List<String> keys, List<Object> values, Map<String, Object> into)
            throws IOException {
        while (tags.more()) {
            long key = tags.varint();
            long value = tags.varint();
            if (key < 0 || key >= keys.size() || value < 0 || value >= values.size()) {
                throw new IOException("a feature of the tile names a value that is not there");
            }
            into.put(keys.get((int) key), values.get((int) value));
        }
    }

    private static int[] numbers(Protobuf packed) throws IOException {
        int[] numbers = new int[packed.left()];
        int count = 0;
        while (packed.more()) {
            numbers[count++] = (int) packed.varint();
        }
        return Arrays.copyOf(numbers, count);
    }
}
