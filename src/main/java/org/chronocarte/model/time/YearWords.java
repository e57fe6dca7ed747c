package org.chronocarte.model.time;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.chronocarte.model.text.Messages;

/**
 * Years in words, for people, who have no year 0 and count back before Christ. From a hundred thousand years on, round
 * years are told by their distance: "13.8 billion years ago". A year is round as a multiple of ten thousand, so that the
 * two thousand years between Christ and today are less than what rounding left out, and no digit is lost. Any other year
 * is told to the year. Immutable.
 */
final class YearWords {

    private static final long FIRST_GROUPED = 100_000;
    private static final long FIRST_DISTANCE = 100_000;
    private static final long ROUND = 10_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private final Messages words;
    private final Locale locale;

    YearWords(Messages words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** How many years away a round year lies, of which ISO's and people's count before Christ are one apart; else 0. */
    private static long distance(long isoYear) {
        if (Math.abs(isoYear) < FIRST_DISTANCE - 1) {
            return 0;
        }
        long counted = isoYear > 0 ? isoYear : 1 - isoYear;
        return counted % ROUND == 0 ? counted : isoYear % ROUND == 0 ? Math.abs(isoYear) : 0;
    }

    /** Whether a year is told by its distance. */
    static boolean isDistant(long isoYear) {
        return distance(isoYear) != 0;
    }

    /** A year that stands alone: "1985", "44 BC", "66 million years ago". */
    String year(long isoYear) {
        long years = distance(isoYear);
        return years == 0 ? ofCalendar(isoYear) : words.get(isoYear < 0 ? "ago" : "ahead", length(years));
    }

    /** A year in few letters: "66 M years ago". */
    String shortYear(long isoYear) {
        long years = distance(isoYear);
        return years == 0
                ? ofCalendar(isoYear)
                : words.get(isoYear < 0 ? "ago.short" : "ahead.short", shortLength(years));
    }

    /** The year after a preposition, where French needs other words for a distance. */
    String named(long isoYear) {
        long years = distance(isoYear);
        return years == 0 ? ofCalendar(isoYear) : words.get(isoYear < 0 ? "ago.named" : "ahead.named", length(years));
    }

    /** About that year. */
    String about(long isoYear) {
        long years = distance(isoYear);
        return years == 0
                ? words.get("about", ofCalendar(isoYear))
                : words.get(isoYear < 0 ? "ago.about" : "ahead.about", length(years));
    }

    /** A year by its number, whether round or not. */
    String ofCalendar(long isoYear) {
        return isoYear > 0 ? counted(isoYear) : words.get("bc", counted(1 - isoYear));
    }

    private String counted(long years) {
        return years < FIRST_GROUPED ? Long.toString(years) : String.format(locale, "%,d", years);
    }

    /** So many years, as round as {@link #year} is: to the year, or to ten thousand years from a hundred thousand on. */
    String rounded(long years) {
        return length(years < FIRST_DISTANCE ? years : (years + ROUND / 2) / ROUND * ROUND);
    }

    /** So many years: "300,000 years", "1.5 million years". */
    String length(long years) {
        if (years < MILLION) {
            return words.get("years.number", String.format(locale, "%,d", years));
        }
        BigDecimal count = units(years);
        return words.get(years < BILLION ? "years.million" : "years.billion", number(count), count);
    }

    private String shortLength(long years) {
        return years < MILLION
                ? length(years)
                : words.get(years < BILLION ? "years.million.short" : "years.billion.short", number(units(years)));
    }

    /** How many millions, or thousands of them. */
    private static BigDecimal units(long years) {
        return BigDecimal.valueOf(years).divide(BigDecimal.valueOf(years < BILLION ? MILLION : BILLION));
    }

    private String number(BigDecimal count) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(9);
        return format.format(count);
    }
}
