package org.chronocarte.io.format.table;

/** Remembers rows by a 64-bit hash of their cells: two different ones practically never share one. */
final class RowHashes {

    /** The hash and the row of each slot side by side, where they are fetched together; row 0 where it is free. */
    private long[] slots = new long[2048];

    private int size;

    /** The number of an earlier row with the same cells; 0 when this is the first, which is remembered. */
    long before(long row, String[] cells, int left) {
        if (size * 4 > slots.length) {
            grow();
        }
        long hash = hash(cells, left);
        int at = slot(hash);
        if (slots[at + 1] != 0) {
            return slots[at + 1];
        }
        slots[at] = hash;
        slots[at + 1] = row;
        size++;
        return 0;
    }

    private int slot(long hash) {
        int at = (int) (hash >>> 20) * 2 & slots.length - 1;
        while (slots[at + 1] != 0 && slots[at] != hash) {
            at = at + 2 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i + 1] != 0) {
                int at = slot(before[i]);
                slots[at] = before[i];
                slots[at + 1] = before[i + 1];
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
