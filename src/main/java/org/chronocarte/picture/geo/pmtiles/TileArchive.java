package org.chronocarte.picture.geo.pmtiles;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.picture.geo.tiles.TileMetadata;

/**
 * Makes an archive of some tiles, PMTiles version 3: what {@link PmTiles} and every other reader of that format can
 * read. Tiles that are the same are held once. For one thread.
 */
public final class TileArchive {

    /** Header and root directory together may take no more (specification, section 4). */
    private static final int FIRST_READ = 16_384;

    private static final int LEAF = 2048;
    private static final byte GZIP = 2;
    private static final byte NONE = 1;

    /** For what may reach anywhere, as far as the Mercator map does. */
    private static final GeoBounds ANYWHERE = new GeoBounds(-180, -85, 180, 85);

    private final byte type;
    private final TileMetadata metadata;
    private final String format;
    private final TreeMap<Long, Integer> contents = new TreeMap<>();
    private final Map<ByteBuffer, Integer> known = new HashMap<>();
    private final List<byte[]> stored = new ArrayList<>();
    private int minZoom = TileIds.MAX_ZOOM;
    private int maxZoom;
    private long bytes;

    /**
     * @param format what the tiles are: pbf, png, jpg or webp
     * @param metadata what the archive says of itself
     * @throws IllegalArgumentException for another format
     */
    public TileArchive(String format, TileMetadata metadata) {
        this.format = format;
        this.metadata = metadata;
        this.type = switch (format) {
            case "pbf" -> 1;
            case "png" -> 2;
            case "jpg" -> 3;
            case "webp" -> 4;
            default -> throw new IllegalArgumentException("tiles of the format " + format);
        };
    }

    private boolean isPacked() {
        return type == 1;
    }

    /** Adds a tile; one of the same number that was there is replaced. @param tile unpacked, not empty */
    public void add(int z, int x, int y, byte[] tile) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(tile);
        Integer at = known.get(key);
        if (at == null) {
            at = stored.size();
            known.put(key, at);
            byte[] held = isPacked() ? DirectoryOutput.packed(tile) : tile;
            stored.add(held);
            bytes += held.length;
        }
        contents.put(TileIds.of(z, x, y), at);
        minZoom = Math.min(minZoom, z);
        maxZoom = Math.max(maxZoom, z);
    }

    /** How many tiles there are. */
    public int size() {
        return contents.size();
    }

    /** How many bytes the tiles take. */
    public long bytes() {
        return bytes;
    }

    /** The whole archive. @throws IllegalStateException when it has no tile */
    public byte[] write() throws IOException {
        if (contents.isEmpty()) {
            throw new IllegalStateException("an archive of no tiles");
        }
        ByteArrayOutputStream tiles = new ByteArrayOutputStream();
        List<DirectoryOutput.Item> items = items(tiles);
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        byte[] root = root(items, leaves);
        byte[] said = DirectoryOutput.packed(json());
        ByteBuffer all = ByteBuffer.allocate(Header.LENGTH + root.length + said.length + leaves.size() + tiles.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        all.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        long at = Header.LENGTH;
        for (long length : new long[] {root.length, said.length, leaves.size(), tiles.size()}) {
            all.putLong(at).putLong(length);
            at += length;
        }
        all.putLong(contents.size()).putLong(items.size()).putLong(stored.size());
        all.put((byte) 1).put(GZIP).put(isPacked() ? GZIP : NONE).put(type);
        all.put((byte) minZoom).put((byte) maxZoom);
        GeoBounds bounds = metadata.bounds().orElse(ANYWHERE);
        for (double degrees : new double[] {bounds.west(), bounds.south(), bounds.east(), bounds.north()}) {
            all.putInt((int) Math.round(degrees * Header.UNITS_PER_DEGREE));
        }
        all.put((byte) minZoom);
        all.position(Header.LENGTH);
        all.put(root).put(said).put(leaves.toByteArray()).put(tiles.toByteArray());
        return all.array();
    }

    /** In the order of their ids, tiles in a row that are the same being one; their bytes in the order of first use. */
    private List<DirectoryOutput.Item> items(ByteArrayOutputStream tiles) {
        List<DirectoryOutput.Item> items = new ArrayList<>();
        long[] offsets = new long[stored.size()];
        boolean[] written = new boolean[stored.size()];
        int last = -1;
        for (Map.Entry<Long, Integer> each : contents.entrySet()) {
            int content = each.getValue();
            byte[] held = stored.get(content);
            if (!written[content]) {
                written[content] = true;
                offsets[content] = tiles.size();
                tiles.writeBytes(held);
            }
            DirectoryOutput.Item before = items.isEmpty() ? null : items.get(items.size() - 1);
            if (before != null && content == last && before.id() + before.run() == each.getKey()) {
                items.set(
                        items.size() - 1,
                        new DirectoryOutput.Item(before.id(), before.run() + 1, before.offset(), before.length()));
            } else {
                items.add(new DirectoryOutput.Item(each.getKey(), 1, offsets[content], held.length));
            }
            last = content;
        }
        return items;
    }

    /** All items, or where those are too many for readers' first read, leaf directories of them. */
    private static byte[] root(List<DirectoryOutput.Item> items, ByteArrayOutputStream leaves) throws IOException {
        byte[] root = DirectoryOutput.bytes(items);
        for (int size = LEAF; Header.LENGTH + root.length > FIRST_READ; size *= 2) {
            leaves.reset();
            List<DirectoryOutput.Item> branches = new ArrayList<>();
            for (int from = 0; from < items.size(); from += size) {
                List<DirectoryOutput.Item> part = items.subList(from, Math.min(items.size(), from + size));
                byte[] leaf = DirectoryOutput.bytes(part);
                branches.add(new DirectoryOutput.Item(part.get(0).id(), 0, leaves.size(), leaf.length));
                leaves.writeBytes(leaf);
            }
            root = DirectoryOutput.bytes(branches);
        }
        return root;
    }

    private byte[] json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode();
        node.put("name", metadata.name());
        node.put("attribution", metadata.attribution());
        node.put("format", format);
        if (isPacked()) {
            ArrayNode layers = node.putArray("vector_layers");
            for (String each : new TreeSet<>(metadata.layers())) {
                layers.addObject().put("id", each).putObject("fields");
            }
        }
        return mapper.writeValueAsBytes(node);
    }
}
