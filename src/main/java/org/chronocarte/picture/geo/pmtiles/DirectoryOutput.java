package org.chronocarte.picture.geo.pmtiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes directories (PMTiles specification 3, section 4): columns of numbers, packed by gzip. */
final class DirectoryOutput {

    private DirectoryOutput() {}

    /**
     * What a directory says of one or more tiles, or of a further directory.
     *
     * @param id of the first tile
     * @param run how many tiles in a row are the same; 0 for a further directory
     * @param offset from the beginning of all tiles, or of all further directories
     * @param length in bytes, at least 1
     */
    record Item(long id, int run, long offset, int length) {}

    /** A directory's bytes. @param items in the order of their ids */
    static byte[] bytes(List<Item> items) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        varint(plain, items.size());
        long before = 0;
        for (Item each : items) {
            varint(plain, each.id() - before);
            before = each.id();
        }
        items.forEach(each -> varint(plain, each.run()));
        items.forEach(each -> varint(plain, each.length()));
        long expected = -1;
        for (Item each : items) {
            // 0 stands for what follows right behind the one before.
            varint(plain, each.offset() == expected ? 0 : each.offset() + 1);
            expected = each.offset() + each.length();
        }
        return packed(plain.toByteArray());
    }

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
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
