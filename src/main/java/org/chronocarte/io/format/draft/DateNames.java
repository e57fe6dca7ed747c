package org.chronocarte.io.format.draft;

import java.util.List;

/** Names of months, seasons and centuries in French and English, folded: lower case without accents. */
final class DateNames {

    /** A month, whole or shortened; the longer ones first. */
    static final String MONTH =
            "(janvier|january|janv|jan|fevrier|february|fevr|fev|feb|mars|march|mar|avril|april|avr|apr|mai|may|juin|june|jun"
                    + "|juillet|july|juil|jul|aout|august|aou|aug|septembre|september|sept|sep|octobre|october|oct"
                    + "|novembre|november|nov|decembre|december|dec)\\.?";

    static final String SEASON = "(printemps|spring|ete|summer|automne|autumn|fall|hiver|winter)";

    private static final List<String> MONTHS = List.of(
            "jan",
            "fev feb",
            "mar",
            "avr apr",
            "mai may",
            "juin jun",
            "juil jul",
            "aou aug",
            "sep",
            "oct",
            "nov",
            "dec");

    private static final String ROMAN = "ivxlc";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

    private DateNames() {}

    /** The number of a month, 1 to 12. */
    static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String stem : MONTHS.get(i).split(" ")) {
                if (name.startsWith(stem)) {
                    return i + 1;
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The EDTF number of a season, 21 to 24. */
    static int season(String name) {
        return switch (name) {
            case "printemps", "spring" -> 21;
            case "ete", "summer" -> 22;
            case "automne", "autumn", "fall" -> 23;
            default -> 24;
        };
    }

    /** A century's number in Roman or Arabic numerals; 0 when it is none. */
    static int century(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int sum = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = ROMAN_VALUES[ROMAN.indexOf(numeral.charAt(i))];
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
