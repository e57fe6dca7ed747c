package org.chronocarte.io.format.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.jspecify.annotations.Nullable;

/** Reads what folded words say of a date and another, or of one side of a date: ranges, bounds, alternatives. Immutable. */
final class DatePhrases {

    private static final Pattern BEFORE = Pattern.compile("(?:avant|avt|av\\.|before|prior to|ante) (.+)");
    private static final Pattern AFTER = Pattern.compile("(?:apres|apr\\.|ap\\.|after|post) (.+)");
    private static final Pattern SINCE =
            Pattern.compile("(?:depuis|since|a (?:partir|compter) (?:de|du|d')|from) ?(.+?)(?: onwards?| -)?");
    private static final Pattern UNTIL = Pattern.compile("(?:jusqu'en|jusqu'au|jusqu'a|until|till|up to) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("(?:entre|between) (.+?) (?:et|and) (.+)");
    private static final Pattern OR = Pattern.compile("(.+?) (?:ou|or) (.+)");
    private static final Pattern BOTH = Pattern.compile("(?:les |the )?(.+?) ?(?: et | and |&) ?(.+)");
    private static final Pattern ENDS = Pattern.compile("\\.\\.|/");
    private static final Pattern NIGHTS = Pattern.compile("(?:dans |in |on )?(?:la |the )?(?:nuit|night|week-?end) "
            + "(?:du |des |of |from )(?:the )?(.+?)(?: (?:au|a|et|to|and) | ?-+ ?)(.+)");
    private static final String TODAY =
            "(?:present|aujourd'hui|en cours|ce jour|nos jours|maintenant|ongoing|now|today|current)";
    private static final Pattern NOW =
            Pattern.compile("(?:toujours |still |jusqu'a |until |a |to )?" + TODAY + "|toujours|\\.\\.");
    private static final Pattern ONGOING = Pattern.compile("(?:depuis |since |de |du |from )?(.+?)"
            + "(?:(?: ?-+ ?| (?:a|to|until|jusqu'a) ?| ?\\()" + TODAY + "\\)?|(?<=[0-9]) ?-)");
    private static final Pattern FROM_TO =
            Pattern.compile("(?:du |de |from )?(.+?) (?:au|a|to|until|till|jusqu'au|jusqu'en|jusqu'a|-+) (.+)");
    private static final Pattern DASHED = Pattern.compile("(.*[0-9a-z.]) ?(?:-|/) ?([0-9a-z'].*)");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})[-/]([0-9]{2})");
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile(DateNames.MONTH + " ([0-9]{1,2}) ?- ?([0-9]{1,2}),? ([0-9]{4})");
    private static final Pattern HOURS =
            Pattern.compile("(.+[0-9]{4}),? (?:de |from |entre |between )?([0-9]{1,2} ?[h:].*?)"
                    + "(?: a | to | et | and | ?- ?)([0-9]{1,2} ?[h:].*)");
    /** As people write a day in ISO's way and its hours in their own; programs write a zone so, but after seconds. */
    private static final Pattern ISO_HOURS = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}) ((?:[01]?[0-9]|2[0-3]):[0-9]{2})-((?:[01]?[0-9]|2[0-3]):[0-9]{2})");
    /** What is said beside a date. */
    private static final Pattern ASIDE = Pattern.compile("(.*(?:[0-9]|siecle|century).*?) ?\\([^()]*\\)");

    private static final Pattern UNDATED = Pattern.compile(
            "\\?+|-+|/|\\.+|0000-00-00(?:[t ]00:00:00)?|00[/.-]00[/.-]0000|s\\. ?d\\.?|sd|sans date|n\\. ?d\\.?|nd|no date"
                    + "|undated|non datee?s?|(?:date )?inconnue?|unknown(?: date)?|n/a|na|n\\. ?c\\.?|nc|indeterminee?|tbd|tbc|a preciser");

    private final SpokenDates dates;
    private final DatePairs pairs;

    /**
     * @param dayFirst whether 3/4/2024 is in April
     * @param today the last day that a year of two digits may mean; null when such a year is a flaw
     */
    DatePhrases(boolean dayFirst, @Nullable LocalDate today) {
        dates = new SpokenDates(new DateStretches(new DateGrammar(dayFirst, today), today));
        pairs = new DatePairs(dates);
    }

    /** Whether folded words in place of an end say that there is none yet. */
    static boolean isOngoing(String folded) {
        return NOW.matcher(folded).matches();
    }

    /** Reads folded words. */
    DateReading read(String text) {
        DateReading whole = whole(text);
        Matcher aside = ASIDE.matcher(text);
        if (whole.flaw() != Flaw.NOT_A_DATE || !aside.matches()) {
            return whole;
        }
        DateReading before = whole(aside.group(1));
        return before.when() == null ? whole : before.asPartial();
    }

    private DateReading whole(String text) {
        if (UNDATED.matcher(text).matches()) {
            return DateReading.of(Flaw.UNDATED);
        }
        if (NOW.matcher(text).matches()) {
            return DateReading.of(Flaw.ONGOING);
        }
        Matcher m = DAYS_OF_MONTH.matcher(text);
        if (m.matches()) {
            String rest = " " + m.group(1) + " " + m.group(4);
            return pairs.read(m.group(2) + rest, m.group(3) + rest, "", "/", "");
        }
        SingleDate republican = RepublicanDates.read(text);
        if (!republican.equals(SingleDate.NONE)) {
            return reading(republican);
        }
        m = HOURS.matcher(text);
        if (m.matches() && DateWords.isTime(m.group(2)) && DateWords.isTime(m.group(3))) {
            return pairs.read(m.group(1) + " " + m.group(2), m.group(3), "", "/", "");
        }
        m = ISO_HOURS.matcher(text);
        if (m.matches()) {
            DateReading hours = pairs.read(m.group(1) + " " + m.group(2), m.group(3), "", "/", "");
            if (hours.when() != null) {
                return hours;
            }
        }
        m = YEARS.matcher(text);
        // After a slash up to 12 are months.
        if (m.matches()
                && m.group(1).substring(2).compareTo(m.group(2)) < 0
                && (text.charAt(4) == '-' || m.group(2).compareTo("12") > 0)) {
            return pairs.read(m.group(1), m.group(1).substring(0, 2) + m.group(2), "", "/", "");
        }
        m = BETWEEN.matcher(text);
        if (m.matches()) {
            return pairs.read(m.group(1), m.group(2), "[", "..", "]");
        }
        m = NIGHTS.matcher(text);
        if (m.matches()) {
            return pairs.read(m.group(1), m.group(2), "[", "..", "]").asPartial();
        }
        m = OR.matcher(text);
        if (m.matches()) {
            DateReading either = pairs.read(m.group(1), m.group(2), "[", "..", "]");
            return isNext(either) ? either : either.asPartial();
        }
        m = BOTH.matcher(text);
        if (m.matches()) {
            DateReading both = pairs.read(m.group(1), m.group(2), "", "/", "");
            // Two days far from each other are not all that lies between them.
            return both.when() == null || isNext(both) ? both : DateReading.of(Flaw.NOT_A_DATE);
        }
        boolean dated = SpokenDates.isBefore(text);
        m = BEFORE.matcher(text);
        if (m.matches() && !text.startsWith("avant notre")) {
            return bound(dates.read(m.group(1)), -1);
        }
        m = AFTER.matcher(text);
        if (m.matches()) {
            return bound(dates.read(m.group(1)), 1);
        }
        m = UNTIL.matcher(text);
        if (m.matches()) {
            return DatePairs.joined("", "../", dates.read(m.group(1)), SingleDate.of(""), "");
        }
        m = ONGOING.matcher(text);
        if (m.matches()) {
            return DatePairs.joined("", "", dates.read(m.group(1)), SingleDate.of(""), "/..");
        }
        SingleDate single = dates.read(text);
        // In "3 mai - 5 juin 2024" the 5 is no year.
        boolean mayBeRange = single.flaw() == Flaw.NOT_A_DATE || single.flaw() == Flaw.SHORT_YEAR || dated;
        if (single.isDate() || !mayBeRange) {
            return reading(single);
        }
        DateReading range = range(text);
        boolean known = single.flaw() == Flaw.NOT_A_DATE ? range.flaw() != Flaw.NOT_A_DATE : range.when() != null;
        return known ? range : reading(single);
    }

    /** Whether of the two dates of a reading one comes right after the other. */
    private static boolean isNext(DateReading reading) {
        if (reading.when() == null) {
            return false;
        }
        String[] ends = ENDS.split(reading.when().edtf().replaceAll("[\\[\\]]", ""));
        return ends.length == 2 && next(ends[0]).equals(ends[1]);
    }

    private DateReading range(String text) {
        Matcher m = FROM_TO.matcher(text);
        if (m.matches()) {
            DateReading spoken = pairs.read(m.group(1), m.group(2), "", "/", "");
            if (spoken.flaw() != Flaw.NOT_A_DATE) {
                return spoken;
            }
        }
        m = SINCE.matcher(text);
        if (m.matches()) {
            return DatePairs.joined("", "", dates.read(m.group(1)), SingleDate.of(""), "/..");
        }
        m = DASHED.matcher(text);
        return m.matches() ? pairs.read(m.group(1), m.group(2), "", "/", "") : DateReading.of(Flaw.NOT_A_DATE);
    }

    /** Some day before or after a date. What was before 1985 may, to the letter of EDTF, have been in it: labels say before. */
    private static DateReading bound(SingleDate date, int side) {
        if (!date.isDate() || date.edtf().startsWith("[")) {
            return DateReading.of(date.flaw() == null ? Flaw.NOT_A_DATE : date.flaw());
        }
        if (side < 0) {
            return DateReading.of("[.." + date.edtf() + "]", date.partial());
        }
        String next = next(date.edtf());
        return next.isEmpty()
                ? DateReading.of("[" + date.edtf() + "..]", true)
                : DateReading.of("[" + next + "..]", date.partial());
    }

    /** The date of the same precision after one; "" when that cannot be told. */
    private static String next(String edtf) {
        try {
            if (edtf.matches("-?[0-9]{4}")) {
                return Edtf.date(Integer.parseInt(edtf) + 1, null, null);
            }
            if (edtf.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                return YearMonth.parse(edtf).plusMonths(1).toString();
            }
            return edtf.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? LocalDate.parse(edtf).plusDays(1).toString()
                    : "";
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static DateReading reading(SingleDate date) {
        return date.flaw() == null ? DateReading.of(date.edtf(), date.partial()) : DateReading.of(date.flaw());
    }
}
