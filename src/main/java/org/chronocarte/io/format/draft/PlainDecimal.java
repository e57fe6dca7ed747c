package org.chronocarte.io.format.draft;

/**
 * Reads short decimals such as {@code -12.3456}, many times faster than {@link Double#parseDouble} and with the very
 * same result: digits and power of ten are both exact in a double, so that their quotient is rounded once, as it must
 * be.
 */
final class PlainDecimal {

    /** So many digits are below 2 to the power of 53. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainDecimal() {}

    /** The number; NaN when the text is longer or written otherwise, and must be read by other means. */
    static double of(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        long digits = 0;
        if (length - first > MOST_DIGITS + 1) {
            return Double.NaN;
        }
        for (int i = first; i < length; i++) {
            char each = text.charAt(i);
            if (each >= '0' && each <= '9') {
                digits = digits * 10 + each - '0';
            } else if (each == '.' && point < 0) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        int count = length - first - (point < 0 ? 0 : 1);
        if (count == 0 || count > MOST_DIGITS) {
            return Double.NaN;
        }
        double size = point < 0 ? digits : digits / POWERS[length - 1 - point];
        return first == 1 ? -size : size;
    }
}
