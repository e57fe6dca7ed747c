package org.chronocarte.picture.geo.pmtiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chronocarte.picture.geo.TileId;

/** Writes small PMTiles archives, with one directory and nothing packed. */
public final class PmTilesWriter {

    private static final int HEADER = 127;

    private PmTilesWriter() {}

    /** @param type 1 for vector tiles, 2 for PNG, 4 for WebP */
    public static Path write(Path file, int type, String metadata, Map<TileId, byte[]> tiles) throws IOException {
        return Files.write(file, bytes(type, metadata, tiles));
    }

    static byte[] bytes(int type, String metadata, Map<TileId, byte[]> tiles) {
        TreeMap<Long, byte[]> sorted = new TreeMap<>();
        int first = 99;
        int last = 0;
        for (Map.Entry<TileId, byte[]> each : tiles.entrySet()) {
            TileId id = each.getKey();
            sorted.put(TileIds.of(id.z(), id.x(), id.y()), each.getValue());
            first = Math.min(first, id.z());
            last = Math.max(last, id.z());
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream root = new ByteArrayOutputStream();
        varint(root, sorted.size());
        long before = 0;
        for (long id : sorted.keySet()) {
            varint(root, id - before);
            before = id;
        }
        sorted.keySet().forEach(id -> varint(root, 1));
        sorted.values().forEach(tile -> varint(root, tile.length));
        for (byte[] tile : sorted.values()) {
            varint(root, data.size() + 1);
            data.writeBytes(tile);
        }
        byte[] said = metadata.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(HEADER + root.size() + said.length + data.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        all.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        int at = HEADER;
        for (int length : new int[] {root.size(), said.length, 0, data.size()}) {
            all.putLong(at).putLong(length);
            at += length;
        }
        all.putLong(sorted.size()).putLong(sorted.size()).putLong(sorted.size());
        all.put(new byte[] {1, 1, 1, (byte) type, (byte) first, (byte) last});
        all.position(HEADER);
        all.put(root.toByteArray()).put(said).put(data.toByteArray());
        return all.array();
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
