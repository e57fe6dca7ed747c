package org.chronocarte.io.format.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;

/**
 * Reads dates of the French republican calendar from folded words, such as "18 brumaire an viii": days are told in
 * today's calendar, months and years as some day between their first and last.
 */
final class RepublicanDates {

    private static final List<String> MONTHS = List.of(
            "vendemiaire",
            "brumaire",
            "frimaire",
            "nivose",
            "pluviose",
            "ventose",
            "germinal",
            "floreal",
            "prairial",
            "messidor",
            "thermidor",
            "fructidor");

    /** 1 vendémiaire of the years I to XIV, as decreed after the equinox in Paris. */
    private static final List<LocalDate> YEARS = List.of(
            LocalDate.of(1792, 9, 22),
            LocalDate.of(1793, 9, 22),
            LocalDate.of(1794, 9, 22),
            LocalDate.of(1795, 9, 23),
            LocalDate.of(1796, 9, 22),
            LocalDate.of(1797, 9, 22),
            LocalDate.of(1798, 9, 22),
            LocalDate.of(1799, 9, 23),
            LocalDate.of(1800, 9, 23),
            LocalDate.of(1801, 9, 23),
            LocalDate.of(1802, 9, 23),
            LocalDate.of(1803, 9, 24),
            LocalDate.of(1804, 9, 23),
            LocalDate.of(1805, 9, 23));

    private static final int MONTH = 30;

    /** The calendar ended on the last day of 1805, 10 nivôse an XIV. */
    private static final LocalDate LAST = LocalDate.of(1805, 12, 31);

    private static final String NUMERAL = "([0-9]{1,2}|[ivx]{1,4})";
    private static final Pattern DAY = Pattern.compile(
            "(?:le )?([0-9]{1,2})(?:er)? (" + String.join("|", MONTHS) + "),? (?:de )?(?:l')?an " + NUMERAL);
    private static final Pattern MONTH_OF =
            Pattern.compile("(?:en )?(" + String.join("|", MONTHS) + "),? (?:de )?(?:l')?an " + NUMERAL);
    /** In figures it is a year of ours: "l'an 12". */
    private static final Pattern YEAR = Pattern.compile("(?:en )?(?:l')?an ([ivx]{1,4})(?: de la republique)?");

    private RepublicanDates() {}

    /** The date; {@link SingleDate#NONE} when the text is none of that calendar. */
    static SingleDate read(String text) {
        Matcher m = DAY.matcher(text);
        if (m.matches()) {
            int day = Integer.parseInt(m.group(1));
            int year = year(m.group(3));
            LocalDate date = year == 0 ? LAST : start(year, m.group(2)).plusDays(day - 1L);
            boolean exists = year > 0 && day >= 1 && day <= MONTH && !date.isAfter(LAST);
            return exists ? SingleDate.of(date.toString()).asPartial() : SingleDate.of(Flaw.NO_SUCH_DAY);
        }
        m = MONTH_OF.matcher(text);
        if (m.matches()) {
            int year = year(m.group(2));
            LocalDate first = year == 0 ? LAST : start(year, m.group(1));
            return year == 0 || first.isAfter(LAST)
                    ? SingleDate.of(Flaw.NO_SUCH_DAY)
                    : between(first, first.plusDays(MONTH - 1L));
        }
        m = YEAR.matcher(text);
        int year = m.matches() ? year(m.group(1)) : 0;
        if (year == 0) {
            return SingleDate.NONE;
        }
        return between(
                YEARS.get(year - 1),
                year == YEARS.size() ? LAST : YEARS.get(year).minusDays(1));
    }

    /** 1 to 14; 0 when there was no such year. */
    private static int year(String numeral) {
        int year = DateNames.century(numeral);
        return year >= 1 && year <= YEARS.size() ? year : 0;
    }

    private static LocalDate start(int year, String month) {
        return YEARS.get(year - 1).plusDays((long) MONTH * MONTHS.indexOf(month));
    }

    private static SingleDate between(LocalDate first, LocalDate last) {
        LocalDate end = last.isAfter(LAST) ? LAST : last;
        return SingleDate.of("[" + first + ".." + end + "]").asPartial();
    }
}
