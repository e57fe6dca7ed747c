package org.chronocarte.model.time;

/** Roman numerals, in which French counts its centuries. */
final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    /** A number from 1 to 3999. */
    static String of(int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                letters.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return letters.toString();
    }
}
