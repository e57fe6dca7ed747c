package org.chronocarte.model.column;

import java.util.Arrays;

/**
 * Counts that change a few at a time, and of which each state is kept: chunks that did not change are shared. The
 * snapshot is immutable; the vector itself is for one thread.
 */
public final class CountVector {

    private static final int CHUNK_BITS = 9;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final int[][] chunks;
    private final boolean[] own;

    /** What was counted at one moment. */
    public static final class Snapshot {
        private final int[][] chunks;

        private Snapshot(int[][] chunks) {
            this.chunks = chunks;
        }

        public int get(int number) {
            return chunks[number >> CHUNK_BITS][number & CHUNK - 1];
        }
    }

    /** @param size how many counts, all zero */
    public CountVector(int size) {
        chunks = new int[(size + CHUNK - 1 >> CHUNK_BITS)][];
        own = new boolean[chunks.length];
        clear();
    }

    /** Sets all to zero. */
    public void clear() {
        Arrays.fill(chunks, new int[CHUNK]);
        Arrays.fill(own, false);
    }

    public void add(int number, int by) {
        int chunk = number >> CHUNK_BITS;
        if (!own[chunk]) {
            chunks[chunk] = chunks[chunk].clone();
            own[chunk] = true;
        }
        chunks[chunk][number & CHUNK - 1] += by;
    }

    /** The counts as they are now. */
    public Snapshot snapshot() {
        Arrays.fill(own, false);
        return new Snapshot(chunks.clone());
    }
}
