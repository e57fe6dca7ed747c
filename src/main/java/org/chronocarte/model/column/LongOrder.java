package org.chronocarte.model.column;

/** Sorts rows by a column, without moving it. */
public final class LongOrder {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private LongOrder() {}

    /**
     * The rows of a column by rising value, equal ones as they stood: a radix sort, O(n).
     *
     * @param values any; not written to
     */
    public static int[] of(long[] values) {
        int[] rows = new int[values.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        if (isSorted(values)) {
            return rows;
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        int[] sorted = new int[rows.length];
        // The difference of any two longs is right when read without its sign.
        for (int shift = 0; shift < Long.SIZE && high - low >>> shift != 0; shift += DIGIT_BITS) {
            pass(values, low, shift, rows, sorted);
            int[] other = rows;
            rows = sorted;
            sorted = other;
        }
        return rows;
    }

    private static boolean isSorted(long[] values) {
        for (int row = 1; row < values.length; row++) {
            if (values[row - 1] > values[row]) {
                return false;
            }
        }
        return true;
    }

    private static void pass(long[] values, long low, int shift, int[] from, int[] to) {
        int[] starts = new int[DIGITS + 1];
        for (int row : from) {
            starts[digit(values[row] - low, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (int row : from) {
            to[starts[digit(values[row] - low, shift)]++] = row;
        }
    }

    private static int digit(long value, int shift) {
        return (int) (value >>> shift) & DIGITS - 1;
    }
}
