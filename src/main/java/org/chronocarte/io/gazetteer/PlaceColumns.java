package org.chronocarte.io.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The packed places, a column an array, and the index of their names. A place is its number in the columns.
 *
 * @param text UTF-8: a line a place, ending in a line feed, with its name, French name, English name and further names;
 *     separated by tabs, further names by bars, empty fields at the end left out
 * @param starts where in the text each place's line starts, and in the end its length
 * @param lats latitudes in 1/10,000 degrees
 * @param lons longitudes in 1/10,000 degrees
 * @param populations 0 where not known
 * @param divisions numbers of divisions
 * @param kinds ordinals of {@link PlaceKind}
 * @param hashes of the keys of names, ascending
 * @param refs beside each hash: 32 times the place's number, plus which of its names it is, counted from 0
 */
@SuppressWarnings("ArrayRecordComponent")
record PlaceColumns(
        byte[] text,
        int[] starts,
        int[] lats,
        int[] lons,
        int[] populations,
        short[] divisions,
        byte[] kinds,
        int[] hashes,
        int[] refs) {

    private static final int MAGIC = 0x43474131;
    private static final int BUFFER = 1 << 16;
    private static final int NAME_BITS = 5;

    /**
     * Reads a packed file.
     *
     * @param packed is not closed
     * @throws IOException when it is no such file, or broken
     */
    static PlaceColumns read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(packed, BUFFER));
        if (in.readInt() != MAGIC) {
            throw new IOException("no gazetteer");
        }
        int places = in.readInt();
        int keys = in.readInt();
        int textLength = in.readInt();
        int deltaLength = in.readInt();
        byte[] text = bytes(in, textLength);
        int[] starts = starts(text, places);
        int[] lats = ints(in, places);
        int[] lons = ints(in, places);
        int[] populations = ints(in, places);
        short[] divisions = shorts(in, places);
        byte[] kinds = bytes(in, places);
        int[] refs = ints(in, keys);
        int[] hashes = summed(bytes(in, deltaLength), keys);
        return new PlaceColumns(text, starts, lats, lons, populations, divisions, kinds, hashes, refs);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] ints = new int[count];
        ByteBuffer.wrap(bytes(in, count * Integer.BYTES)).asIntBuffer().get(ints);
        return ints;
    }

    private static short[] shorts(DataInputStream in, int count) throws IOException {
        short[] shorts = new short[count];
        ByteBuffer.wrap(bytes(in, count * Short.BYTES)).asShortBuffer().get(shorts);
        return shorts;
    }

    private static int[] starts(byte[] text, int places) throws IOException {
        int[] starts = new int[places + 1];
        int place = 0;
        for (int i = 0; i < text.length && place < places; i++) {
            if (text[i] == '\n') {
                place++;
                starts[place] = i + 1;
            }
        }
        if (starts[places] != text.length) {
            throw new IOException("not as many names as places");
        }
        return starts;
    }

    /** Hashes are kept as what each adds to the one before, seven bits a byte, the lowest first. */
    private static int[] summed(byte[] deltas, int count) throws IOException {
        int[] hashes = new int[count];
        long hash = Integer.MIN_VALUE;
        int at = 0;
        for (int i = 0; i < count; i++) {
            long delta = 0;
            int shift = 0;
            byte next;
            do {
                if (at == deltas.length || shift > Integer.SIZE) {
                    throw new IOException("broken index");
                }
                next = deltas[at];
                delta |= (long) (next & 127) << shift;
                at++;
                shift += 7;
            } while (next < 0);
            hash += delta;
            hashes[i] = (int) hash;
        }
        return hashes;
    }

    int size() {
        return lats.length;
    }

    /** The place to which an entry of the index leads. */
    int placeAt(int entry) {
        return refs[entry] >>> NAME_BITS;
    }

    /** Which of that place's names it is: 0 its own, 1 the French one, 2 the English one, beyond that further ones. */
    int nameAt(int entry) {
        return refs[entry] & (1 << NAME_BITS) - 1;
    }

    /** A place's own name. */
    String name(int place) {
        int start = starts[place];
        int end = start;
        while (text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** One of a place's names, by its number as in {@link #nameAt}. */
    String name(int place, int number) {
        int start = starts[place];
        int last = starts[place + 1] - 1;
        for (int skipped = 0; skipped < number; start++) {
            if (text[start] == '\t' || text[start] == '|') {
                skipped++;
            }
        }
        int end = start;
        while (end < last && text[end] != '\t' && text[end] != '|') {
            end++;
        }
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** All names of a place, in the order of {@link #nameAt}; "" where it has no French or English one. */
    String[] names(int place) {
        int start = starts[place];
        return new String(text, start, starts[place + 1] - 1 - start, StandardCharsets.UTF_8).split("[\t|]", -1);
    }
}
