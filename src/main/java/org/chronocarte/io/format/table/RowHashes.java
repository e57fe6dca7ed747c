package org.chronocarte.io.format.table;

/** Remembers rows by a 64-bit hash of their cells: two different ones practically never share one. */
final class RowHashes {

    private long[] hashes = new long[1024];
    private long[] rows = new long[1024];
    private int size;

    /** The number of an earlier row with the same cells; 0 when this is the first, which is remembered. */
    long before(long row, String[] cells, int left) {
        if (size * 2 > hashes.length) {
            grow();
        }
        long hash = hash(cells, left);
        int at = slot(hash);
        if (rows[at] != 0) {
            return rows[at];
        }
        hashes[at] = hash;
        rows[at] = row;
        size++;
        return 0;
    }

    private int slot(long hash) {
        int at = (int) (hash >>> 20) & hashes.length - 1;
        while (rows[at] != 0 && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new long[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int at = slot(oldHashes[i]);
                hashes[at] = oldHashes[i];
                rows[at] = oldRows[i];
            }
        }
    }

    /** A hash of all cells but one, that of the row's own id. */
    private static long hash(String[] cells, int left) {
        int last = cells.length;
        while (last > 0 && cells[last - 1].isEmpty()) {
            last--;
        }
        long hash = 1125899906842597L;
        for (int i = 0; i < last; i++) {
            if (i != left) {
                hash = (hash ^ hash(cells[i])) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }

    /** All 64 bits count: texts of which 32 are the same are easily found. */
    private static long hash(String cell) {
        long hash = cell.length();
        for (int i = 0; i < cell.length(); i++) {
            hash = hash * 0x5DEECE66DL + cell.charAt(i);
        }
        return hash;
    }
}
