package org.chronocarte.picture.scene;

import java.util.Arrays;

/**
 * Numbered points in square cells, for finding those near another. Cells share buckets where their hashes meet, so what
 * is visited may lie farther off, or be visited twice: the visitor measures.
 */
final class HubGrid {

    private static final int NONE = -1;

    private final double cell;
    private final int[] first;
    private final int[] next;
    private final int mask;

    /**
     * @param cell side of a cell; what is sought must lie no farther away than this
     * @param capacity how many points may be added, numbered below this
     */
    HubGrid(double cell, int capacity) {
        this.cell = cell;
        int size = Integer.highestOneBit(Math.max(8, capacity)) << 1;
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
        int bucket = bucket(cellOf(x), cellOf(y));
        next[point] = first[bucket];
        first[bucket] = point;
    }

    /** Visits every point of the cell that holds x, y and of its eight neighbours. */
    void near(double x, double y, Visitor visitor) {
        long column = cellOf(x);
        long row = cellOf(y);
        for (long dy = -1; dy <= 1; dy++) {
            for (long dx = -1; dx <= 1; dx++) {
                for (int point = first[bucket(column + dx, row + dy)]; point != NONE; point = next[point]) {
                    visitor.visit(point);
                }
            }
        }
    }

    private long cellOf(double value) {
        return (long) Math.floor(value / cell);
    }

    private int bucket(long column, long row) {
        // Neighbours in a row lie side by side in memory; rows are spread by an odd multiplier.
        return (int) (column + row * 0x9E3779B1L) & mask;
    }
}
