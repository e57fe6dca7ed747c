package org.chronocarte.picture.scene;

import java.util.Arrays;

/** Numbered points in square cells, for finding those near another. Open addressing over primitive arrays. */
final class HubGrid {

    private static final int NONE = -1;

    private final double cell;
    private final long[] keys;
    private final int[] first;
    private final int[] next;
    private final int mask;

    /**
     * @param cell side of a cell; what is sought must lie no farther away than this
     * @param capacity how many points may be added, numbered below this
     */
    HubGrid(double cell, int capacity) {
        this.cell = cell;
        int size = Integer.highestOneBit(Math.max(8, capacity)) << 2;
        keys = new long[size];
        first = new int[size];
        next = new int[capacity];
        mask = size - 1;
        Arrays.fill(first, NONE);
    }

    /** What is asked of each point found near. */
    @FunctionalInterface
    interface Visitor {
        void visit(int point);
    }

    void add(int point, double x, double y) {
        int slot = slot(cellOf(x), cellOf(y));
        next[point] = first[slot];
        first[slot] = point;
    }

    /** Visits every point of the cell that holds x, y and of its eight neighbours. */
    void near(double x, double y, Visitor visitor) {
        long column = cellOf(x);
        long row = cellOf(y);
        for (long dy = -1; dy <= 1; dy++) {
            for (long dx = -1; dx <= 1; dx++) {
                int slot = slot(column + dx, row + dy);
                for (int point = first[slot]; point != NONE; point = next[point]) {
                    visitor.visit(point);
                }
            }
        }
    }

    private long cellOf(double value) {
        return (long) Math.floor(value / cell);
    }

    /** The slot of a cell, or the free one where it would go; a free slot keeps its key until it is filled. */
    private int slot(long column, long row) {
        long key = column << 32 ^ row & 0xFFFFFFFFL;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (first[at] != NONE && keys[at] != key) {
            at = at + 1 & mask;
        }
        keys[at] = key;
        return at;
    }
}
