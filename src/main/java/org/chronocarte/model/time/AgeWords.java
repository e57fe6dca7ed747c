package org.chronocarte.model.time;

import java.util.Locale;
import org.chronocarte.model.text.Messages;

/** Decades, centuries and millennia in words. Years are those of ISO 8601, which has a year 0. */
final class AgeWords {

    private final Messages words;
    private final Locale locale;
    private final YearWords years;

    AgeWords(Messages words, Locale locale, YearWords years) {
        this.words = words;
        this.locale = locale;
        this.years = years;
    }

    /**
     * Before Christ, people count back: what EDTF groups as a decade has no name, and is told by its years.
     *
     * @param first its first year
     */
    String decade(long first) {
        if (first > 0) {
            return words.get("decade", Long.toString(first));
        }
        return words.get("years", first < 0 ? Long.toString(1 - first) : years.year(first), years.year(first + 9));
    }

    /**
     * A century by its number; EDTF's -0199 to -0100 are people's second century BC.
     *
     * @param first its first year
     */
    String century(long first) {
        return ordinal("century", first, 100);
    }

    /**
     * A millennium by its number.
     *
     * @param first its first year
     */
    String millennium(long first) {
        return ordinal("millennium", first, 1000);
    }

    private String ordinal(String key, long first, int length) {
        int number = (int) (Math.abs(first) / length) + 1;
        String named = words.get(key, locale.equals(Locale.FRENCH) ? frenchOrdinal(number) : englishOrdinal(number));
        return first < 0 ? words.get("bc", named) : named;
    }

    private static String frenchOrdinal(int number) {
        return RomanNumeral.of(number) + (number == 1 ? "er" : "e");
    }

    private static String englishOrdinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
