package org.chronocarte.model.column;

/** Sorts rows by a column of whole numbers, or of doubles, without moving it. */
public final class LongOrder {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private LongOrder() {}

    /**
     * The rows of a column of doubles by rising value, equal ones as they stood: O(n).
     *
     * @param values any but NaN; not written to
     * @param size how many rows there are: the column's first ones
     */
    public static int[] of(double[] values, int size) {
        long[] bits = new long[size];
        for (int row = 0; row < size; row++) {
            bits[row] = bits(values[row]);
        }
        return of(bits);
    }

    /** A whole number for a double, so that the numbers are in the order of the doubles; any double but NaN. */
    private static long bits(double value) {
        // Adding nothing makes a negative zero a plain one. The bits of positive doubles are in their order already;
        // those of negative ones are in the opposite order, but for the sign.
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ bits >> Long.SIZE - 1 & Long.MAX_VALUE;
    }

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
        long differing = 0;
        for (long value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
            differing |= value ^ values[0];
        }
        // Bits at the end that all have in common, as round dates do, tell no order.
        int first = Long.numberOfTrailingZeros(differing);
        int[] sorted = new int[rows.length];
        // The difference of any two longs is right when read without its sign.
        for (int shift = first; shift < Long.SIZE && high - low >>> shift != 0; shift += DIGIT_BITS) {
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
