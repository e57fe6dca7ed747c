package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import java.util.Arrays;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;

/**
 * One directory: columns sorted by tile id. An entry with run length 0 leads to a leaf directory, any other holds for
 * that many tiles in a row.
 */
final class Directory {

    private final long[] ids;
    private final long[] runs;
    private final int[] lengths;
    private final long[] offsets;

    private Directory(int entries) {
        ids = new long[entries];
        runs = new long[entries];
        lengths = new int[entries];
        offsets = new long[entries];
    }

    /**
     * What lies under a tile id.
     *
     * @param leaf whether the bytes are a further directory
     */
    record Found(long offset, int length, boolean leaf) {
        static final Found NOTHING = new Found(0, 0, false);
    }

    /** @throws IOException when the bytes are not a directory */
    static Directory parse(byte[] bytes) throws IOException {
        Varints in = new Varints(bytes);
        long entries = in.next();
        // Each entry takes at least four bytes, so this bounds the memory by the bytes that are really there.
        if (entries < 0 || entries > bytes.length / 4) {
            throw new TileFileException(
                    Fault.DAMAGED,
                    "not a sound PMTiles archive: a directory of " + bytes.length + " bytes says it has "
                            + Long.toUnsignedString(entries) + " entries");
        }
        Directory made = new Directory((int) entries);
        long id = 0;
        for (int i = 0; i < made.ids.length; i++) {
            long step = in.next();
            if (step < 0 || id + step < 0 || (i > 0 && step == 0)) {
                throw new TileFileException(Fault.DAMAGED, "not a sound PMTiles archive: tile ids out of order");
            }
            id += step;
            made.ids[i] = id;
        }
        for (int i = 0; i < made.runs.length; i++) {
            made.runs[i] = in.next();
        }
        for (int i = 0; i < made.lengths.length; i++) {
            long length = in.next();
            if (length < 0 || length > Integer.MAX_VALUE) {
                throw new TileFileException(
                        Fault.DAMAGED, "not a sound PMTiles archive: an entry of " + length + " bytes");
            }
            made.lengths[i] = (int) length;
        }
        for (int i = 0; i < made.offsets.length; i++) {
            long offset = in.next();
            if (offset == 0 && i == 0) {
                throw new TileFileException(Fault.DAMAGED, "not a sound PMTiles archive: the first entry follows none");
            }
            made.offsets[i] = offset == 0 ? made.offsets[i - 1] + made.lengths[i - 1] : offset - 1;
        }
        return made;
    }

    /** @throws IOException when an entry leads outside the archive's tiles or leaf directories */
    void check(long tileLength, long leafLength) throws IOException {
        for (int i = 0; i < ids.length; i++) {
            Ranges.check("entry", offsets[i], lengths[i], runs[i] == 0 ? leafLength : tileLength);
        }
    }

    /** The entry that holds for a tile id, or {@link Found#NOTHING}. */
    Found find(long id) {
        int at = Arrays.binarySearch(ids, id);
        if (at < 0) {
            at = -at - 2;
        }
        if (at < 0) {
            return Found.NOTHING;
        }
        boolean leaf = runs[at] == 0;
        return leaf || id - ids[at] < runs[at] ? new Found(offsets[at], lengths[at], leaf) : Found.NOTHING;
    }
}
