package org.chronocarte.io.format.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.jspecify.annotations.Nullable;

/** Reads one date, without what is said about it, from folded words: lower case, no accents, plain dashes and blanks. */
final class DateGrammar {

    private static final String YEAR = "('?[0-9]{1,4})";
    private static final String DAY = "([0-9]{1,2})(?:er|st|nd|rd|th|e)?";
    private static final String GAP = "[ ./-]{1,3}";

    private static final Pattern YEAR_ALONE = Pattern.compile("(-?)([0-9]{1,4}|[0-9]{1,3}(?:[ ,.'][0-9]{3})+)");
    private static final Pattern LONG_YEAR = Pattern.compile("(-?)([0-9]{5,12})");
    private static final Pattern TOGETHER = Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])");
    private static final Pattern TOGETHER_TIMED =
            Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])([0-2][0-9])([0-5][0-9])([0-5][0-9])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[/. -]([0-9]{1,2})(?:[/. -]([0-9]{1,2}))?(?:[t ](?:a |at )?(.+))?");
    /** As cameras write it. */
    private static final Pattern COLONS = Pattern.compile("([0-9]{4}):([0-9]{2}):([0-9]{2})(?: (.+))?");

    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|'?[0-9]{2})(?:[t, ]+(?:a |at )?(.+))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}");
    private static final Pattern DAY_NAMED = Pattern.compile(DAY + GAP + "(?:of )?" + DateNames.MONTH + "(?:,? |" + GAP
            + ")(?:of )?" + YEAR + "(?:(?:,| at| a)? (.+))?");
    private static final Pattern NAMED_DAY =
            Pattern.compile(DateNames.MONTH + GAP + DAY + "(?:,? |" + GAP + ")" + YEAR + "(?:(?:,| at| a)? (.+))?");
    private static final Pattern NAMED_MONTH =
            Pattern.compile(DateNames.MONTH + "(?:,? |" + GAP + ")(?:de |of )?('?[0-9]{2,4})");
    private static final Pattern NAMED_INCOMPLETE =
            Pattern.compile("(?:" + DAY + GAP + ")?" + DateNames.MONTH + "(?:" + GAP + DAY + ")?");
    private static final Pattern SEASON =
            Pattern.compile(DateNames.SEASON + "(?: de| of|,)? ([0-9]{4})(?:[-/][0-9]{2,4})?");

    private final boolean dayFirst;
    private final @Nullable LocalDate today;

    /**
     * Reads under these rules.
     *
     * @param dayFirst whether 3/4/2024 is in April
     * @param today the last day that a year of two digits may mean; null when they mean nothing
     */
    DateGrammar(boolean dayFirst, @Nullable LocalDate today) {
        this.dayFirst = dayFirst;
        this.today = today;
    }

    /**
     * Reads a date.
     *
     * @param text folded
     * @param era -1 before our era, 1 of it, 0 where the words do not say
     */
    SingleDate read(String text, int era) {
        SingleDate numeric = numeric(text, era);
        return numeric.equals(SingleDate.NONE) ? named(text, era) : numeric;
    }

    private SingleDate numeric(String text, int era) {
        Matcher m = TOGETHER.matcher(text);
        if (m.matches() && era == 0) {
            return day(m.group(1), number(m.group(2)), number(m.group(3)), null, 0);
        }
        m = TOGETHER_TIMED.matcher(text);
        if (m.matches() && era == 0) {
            String clock = m.group(4) + ":" + m.group(5) + ":" + m.group(6);
            return day(m.group(1), number(m.group(2)), number(m.group(3)), clock, 0);
        }
        m = YEAR_ALONE.matcher(text);
        if (m.matches()) {
            return year(m.group(1), m.group(2), era);
        }
        m = LONG_YEAR.matcher(text);
        if (m.matches()) {
            return era == 0 && m.group(1).isEmpty() ? SingleDate.of(Flaw.NUMBER) : year(m.group(1), m.group(2), era);
        }
        m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return m.group(3) == null && m.group(4) != null
                    ? SingleDate.NONE
                    : day(
                            m.group(1),
                            number(m.group(2)),
                            m.group(3) == null ? null : number(m.group(3)),
                            m.group(4),
                            era);
        }
        m = COLONS.matcher(text);
        if (m.matches()) {
            return day(m.group(1), number(m.group(2)), number(m.group(3)), m.group(4), era);
        }
        m = YEAR_LAST.matcher(text);
        if (m.matches()) {
            int first = number(m.group(1));
            int second = number(m.group(2));
            boolean dayLeads = first > 12 || dayFirst && second <= 12;
            return day(m.group(3), dayLeads ? second : first, dayLeads ? first : second, m.group(4), era);
        }
        m = MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return day(m.group(2), number(m.group(1)), null, null, era);
        }
        return DAY_MONTH.matcher(text).matches() ? SingleDate.of(Flaw.NO_YEAR) : SingleDate.NONE;
    }

    private SingleDate named(String text, int era) {
        Matcher m = DAY_NAMED.matcher(text);
        if (m.matches()) {
            return day(m.group(3), DateNames.month(m.group(2)), number(m.group(1)), m.group(4), era);
        }
        m = NAMED_DAY.matcher(text);
        if (m.matches()) {
            return day(m.group(3), DateNames.month(m.group(1)), number(m.group(2)), m.group(4), era);
        }
        m = NAMED_MONTH.matcher(text);
        if (m.matches()) {
            // "Mar-24" is a month as spreadsheets show it; "March 24" may be a day.
            boolean isDay = m.group(2).length() == 2 && era == 0 && text.charAt(m.start(2) - 1) != '-';
            return isDay ? SingleDate.of(Flaw.NO_YEAR) : day(m.group(2), DateNames.month(m.group(1)), null, null, era);
        }
        if (NAMED_INCOMPLETE.matcher(text).matches()) {
            return SingleDate.of(Flaw.NO_YEAR);
        }
        m = SEASON.matcher(text);
        if (m.matches()) {
            return day(m.group(2), DateNames.season(m.group(1)), null, null, era);
        }
        return SingleDate.NONE;
    }

    private static SingleDate year(String sign, String written, int era) {
        String digits = written.replaceAll("[^0-9]", "");
        if (digits.length() > 12) {
            return SingleDate.NONE;
        }
        long year = Long.parseLong(digits);
        boolean short2 = digits.length() <= 2 && era == 0 && sign.isEmpty();
        if (short2) {
            return digits.length() == 2 ? SingleDate.of(Flaw.SHORT_YEAR) : SingleDate.NONE;
        }
        boolean before = era < 0 || !sign.isEmpty();
        if (year == 0 && digits.length() < 4) {
            return SingleDate.NONE;
        }
        // "-0500" was EDTF already; people who write "-500" mean 500 BC.
        return SingleDate.of(Edtf.date(before && year > 0 ? 1 - year : year, null, null));
    }

    private SingleDate day(String written, int month, @Nullable Integer day, @Nullable String time, int era) {
        String digits = written.replace("'", "");
        boolean isShort = digits.length() < 3 && era == 0;
        if (isShort && (today == null || digits.length() < 2)) {
            return SingleDate.of(Flaw.SHORT_YEAR);
        }
        long year = Long.parseLong(digits);
        if (isShort && today != null) {
            year = century((int) year, month, day == null ? 1 : day, today);
        }
        String edtf = Edtf.date(era < 0 ? 1 - year : year, month, day);
        if (time == null || time.isBlank()) {
            return SingleDate.of(edtf);
        }
        String clock = DateClock.edtf(time);
        return clock == null ? SingleDate.NONE : SingleDate.of(edtf + clock);
    }

    private static int century(int year, int month, int day, LocalDate today) {
        int candidate = today.getYear() / 100 * 100 + year;
        try {
            return LocalDate.of(candidate, month, day).isAfter(today) ? candidate - 100 : candidate;
        } catch (DateTimeException e) {
            return candidate > today.getYear() ? candidate - 100 : candidate;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
