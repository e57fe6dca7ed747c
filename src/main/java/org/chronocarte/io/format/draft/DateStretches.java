package org.chronocarte.io.format.draft;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Reads what folded words call by a name of its own: centuries, decades, quarters, halves, weeks, nights and feasts;
 * and parts of anything, such as "early 2019", of which EDTF says no more than the whole. All else goes to {@link
 * DateGrammar}.
 */
final class DateStretches {

    private static final String FIRST = "1re|1ere|1er|1st|premier|premiere|first";
    private static final String SECOND = "2e|2de|2d|2nd|2eme|second|seconde|deuxieme";
    private static final String THIRD = "3e|3eme|3rd|troisieme|third";
    private static final String FOURTH = "4e|4eme|4th|quatrieme|fourth";
    private static final String OF = "(?: (?:de l'annee|de|du mois de|d'|of|of the year))?,? ?";
    private static final String YEAR = "([0-9]{4})";

    private static final Pattern QUARTER =
            Pattern.compile("(?:(?:[tq]|(?:trimestre|trim\\.?|quarter) )([1-4])(?=[-/ ])|(" + FIRST + "|" + SECOND + "|"
                    + THIRD + "|" + FOURTH + ") (?:trimestre|trim\\.?|quarter))" + OF + "[-/ ]?" + YEAR);
    private static final Pattern QUARTER_LAST = Pattern.compile(YEAR + "[-/ ]?[tq]([1-4])");
    private static final Pattern SEMESTER = Pattern.compile("(?:(?:[sh]|(?:semestre|half) )([12])(?=[-/ ])|(" + FIRST
            + "|" + SECOND + ") (?:semestre|sem\\.|moitie|half))" + OF + "[-/ ]?" + YEAR);
    private static final Pattern HALF_MONTH = Pattern.compile(
            "(" + FIRST + "|" + SECOND + ") (?:quinzaine|moitie|half|fortnight)" + OF + DateNames.MONTH + " " + YEAR);
    /** One and two are half-years when they stand behind an S. */
    private static final String WEEK_OF =
            "(?:(?:semaine|week|sem\\.?)(?: n°| no\\.?| nr\\.?)? ?|w ?|s(?=0|[0-9]{2})|s\\. ?)";

    private static final Pattern WEEK_NUMBER = Pattern.compile(WEEK_OF + "([0-9]{1,2})" + OF + "[-/ ]?" + YEAR);
    private static final Pattern WEEK_LAST = Pattern.compile(YEAR + "[-/, ]? ?" + WEEK_OF + "([0-9]{2})(?:-?([1-7]))?");
    private static final Pattern WEEK = Pattern.compile("(?:semaine|week) (?:du|de|of) (?:the )?(.+)");
    private static final Pattern WEEKEND = Pattern.compile("week-?end (?:du|de|of) (?:the )?(.+)");
    private static final Pattern NIGHT = Pattern.compile("(?:nuit|night) (?:du|de|of) (?:the )?(.+)");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?:matin|matinee|apres-midi|soir|soiree|morning|afternoon|evening) (?:du|de|of) (?:the )?(.+)");
    private static final Pattern THEN_TIME_OF_DAY = Pattern.compile(
            "(.+?[0-9]{4}),? \\(?(?:au |le |en |dans la |in the |vers |at |around |about )?(?:matin|matinee"
                    + "|apres-midi|soir|soiree|nuit|midi|morning|afternoon|evening|night|noon"
                    + "|(?<=vers |around |about )[0-9]{1,2} ?(?:h|heures?|:)? ?(?:[0-9]{2})?(?: ?[ap]\\.?m\\.?)?)\\)?");
    private static final Pattern PART =
            Pattern.compile("(?:(?:le )?(?:debut|mi|milieu|fin|courant)|(?:the )?(?:early|mid|middle"
                    + "|late|end|beginning)|(?:1re|1ere|2e|2de|premiere|seconde|deuxieme|first|second) (?:moitie|half))"
                    + "(?:-| )(?:du |des |de |d'|of )?(?:the |l'|la )?(.+)");

    private static final Pattern CLOCK_FIRST = Pattern.compile(
            "([0-9]{1,2}(?: ?[:h] ?[0-9]{2}(?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?| ?h)),? (?:le |on |du |of |the )?(.{6,})");

    private static final int MIDDLE = 15;

    private final DateGrammar grammar;
    private final DateAges ages;

    /** @param today the last day that a decade of two digits may begin; null when such a one is a flaw */
    DateStretches(DateGrammar grammar, @Nullable LocalDate today) {
        this.grammar = grammar;
        this.ages = new DateAges(today);
    }

    /**
     * Reads a date or a stretch.
     *
     * @param era -1 before our era, 1 of it, 0 where the words do not say
     */
    SingleDate read(String text, int era) {
        SingleDate date = grammar.read(text, era);
        if (!date.equals(SingleDate.NONE)) {
            return date;
        }
        SingleDate age = ages.read(text, era);
        SingleDate stretch = age.equals(SingleDate.NONE) && era == 0 ? ofYear(text) : age;
        if (!stretch.equals(SingleDate.NONE)) {
            return stretch;
        }
        Matcher timed = CLOCK_FIRST.matcher(text);
        if (timed.matches()) {
            return grammar.read(timed.group(2) + " " + timed.group(1), era);
        }
        Matcher m = PART.matcher(text);
        return m.matches() ? read(m.group(1), era).asPartial() : SingleDate.NONE;
    }

    private SingleDate ofYear(String text) {
        Matcher m = QUARTER.matcher(text);
        if (m.matches()) {
            return months(m.group(3), m.group(1) == null ? ordinal(m.group(2)) : Integer.parseInt(m.group(1)), 3);
        }
        m = QUARTER_LAST.matcher(text);
        if (m.matches()) {
            return months(m.group(1), Integer.parseInt(m.group(2)), 3);
        }
        m = SEMESTER.matcher(text);
        if (m.matches()) {
            return months(m.group(3), m.group(1) == null ? ordinal(m.group(2)) : Integer.parseInt(m.group(1)), 6);
        }
        m = HALF_MONTH.matcher(text);
        if (m.matches()) {
            YearMonth month = YearMonth.of(Integer.parseInt(m.group(3)), DateNames.month(m.group(2)));
            return ordinal(m.group(1)) == 1
                    ? between(month.atDay(1), month.atDay(MIDDLE))
                    : between(month.atDay(MIDDLE + 1), month.atEndOfMonth());
        }
        SingleDate feast = DateFeasts.read(text);
        if (!feast.equals(SingleDate.NONE)) {
            return feast;
        }
        SingleDate week = week(text);
        return week.equals(SingleDate.NONE) ? ofDay(text) : week;
    }

    private static SingleDate months(String year, int number, int length) {
        int first = (number - 1) * length + 1;
        return SingleDate.of(String.format("[%s-%02d..%1$s-%02d]", year, first, first + length - 1));
    }

    private static int ordinal(String word) {
        if (word.matches(FIRST)) {
            return 1;
        }
        if (word.matches(SECOND)) {
            return 2;
        }
        return word.matches(THIRD) ? 3 : 4;
    }

    private SingleDate week(String text) {
        Matcher m = WEEK_NUMBER.matcher(text);
        if (m.matches()) {
            return week(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)), null);
        }
        m = WEEK_LAST.matcher(text);
        if (m.matches()) {
            return week(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3));
        }
        m = WEEK.matcher(text);
        LocalDate day = m.matches() ? day(m.group(1)) : null;
        if (day != null) {
            return weekOf(day).asPartial();
        }
        m = WEEKEND.matcher(text);
        day = m.matches() ? day(m.group(1)) : null;
        return day == null ? SingleDate.NONE : weekendOf(day).asPartial();
    }

    /** @param day of the week, from Monday; null for all of it */
    private static SingleDate week(int year, int week, @Nullable String day) {
        LocalDate middle = LocalDate.of(year, 1, 4).plusWeeks(week - 1L);
        if (week < 1 || middle.get(IsoFields.WEEK_BASED_YEAR) != year) {
            return SingleDate.of(Flaw.NO_SUCH_DAY);
        }
        return day == null
                ? weekOf(middle)
                : SingleDate.of(middle.with(DayOfWeek.of(Integer.parseInt(day))).toString());
    }

    private static SingleDate weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusDays(6));
    }

    /** The days off around a day: with a Friday before them or a Monday after them. A day amid a week names none for sure. */
    private static SingleDate weekendOf(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> between(day, day.plusDays(2));
            case SATURDAY -> between(day, day.plusDays(1));
            case SUNDAY -> between(day.minusDays(1), day);
            case MONDAY -> between(day.minusDays(2), day);
            default -> SingleDate.of(day + "~");
        };
    }

    /** What is said of a day: its night may be that before it or after it. */
    private SingleDate ofDay(String text) {
        Matcher m = NIGHT.matcher(text);
        LocalDate day = m.matches() ? day(m.group(1)) : null;
        if (day != null) {
            return SingleDate.of(day + "~").asPartial();
        }
        for (Pattern each : new Pattern[] {TIME_OF_DAY, THEN_TIME_OF_DAY}) {
            m = each.matcher(text);
            day = m.matches() ? day(m.group(1)) : null;
            if (day != null) {
                return SingleDate.of(day.toString()).asPartial();
            }
        }
        return SingleDate.NONE;
    }

    private @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(grammar.read(text, 0).edtf());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static SingleDate between(LocalDate first, LocalDate last) {
        return SingleDate.of("[" + first + ".." + last + "]");
    }
}
