package org.chronocarte.model.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Dates in words, for people, in French or in English. Immutable. */
public final class WhenWords {

    private static final double YEAR = 365.2425 * TimeWindow.DAY;

    /** From so many years on a window is told in years. */
    private static final int WHOLE_YEARS = 1000;

    /** Years that are rounded to this, or more, may be told by their distance. */
    private static final long ROUND_YEARS = 10_000;

    private static final long LAST_YEAR_OF_DAYS = 9999;

    private final Messages words;
    private final Locale locale;
    private final YearWords years;
    private final AgeWords ages;
    private final DelayWords delays;

    /** @param locale its language is "fr" or "en"; any other gets English */
    public WhenWords(Locale locale) {
        Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.locale = spoken;
        this.words = new Messages(ResourceBundle.getBundle("org.chronocarte.model.time.words", spoken));
        this.years = new YearWords(words, spoken);
        this.ages = new AgeWords(words, spoken, years);
        this.delays = new DelayWords(words, spoken, years);
    }

    /** A date in full: "14 May 2024", "vers 1985", "between 1 October and 1 November 2022". */
    public String label(When when) {
        return phrase(when, TextStyle.FULL);
    }

    /** A date with short month names, for lists: "14 févr. 2024". */
    public String shortLabel(When when) {
        return phrase(when, TextStyle.SHORT);
    }

    private String phrase(When when, TextStyle style) {
        EdtfDate start = when.start();
        EdtfDate end = when.end();
        if (start == null || end == null) {
            return openPhrase(when, start, end, style);
        }
        if (start == end || start.equals(end)) {
            return date(start, style);
        }
        if (when.isSomeDayBetween()) {
            String from = days(start, end)
                    ? words.get("named.day", shared(start, end, style))
                    : months(start, end) ? shared(start, end, style) : named(start, style);
            return words.get("between", from, named(end, style));
        }
        if (isPlain(start, Precision.TIME) && isPlain(end, Precision.TIME) && sameDay(start, end)) {
            return words.get("dayTime", dayOf(end, style), fromTo(clock(start), clock(end)));
        }
        return days(start, end) && sameMonth(start, end)
                ? words.get("days", day(start.day()), day(end.day()), monthYear(end, style))
                : words.get("fromTo", shared(start, end, style), date(end, style));
    }

    private String openPhrase(When when, @Nullable EdtfDate start, @Nullable EdtfDate end, TextStyle style) {
        if (end != null) {
            boolean unknown = when.isInterval() && when.latestStart() > TimeWindow.MIN;
            return unknown
                    ? words.get("fromTo", words.get("startUnknown"), date(end, style))
                    : words.get("before", named(end, style));
        }
        if (start != null) {
            if (when.isSomeDayBetween()) {
                return words.get("orLater", named(start, style));
            }
            return when.earliestEnd() < TimeWindow.MAX
                    ? words.get("fromTo", date(start, style), words.get("endUnknown"))
                    : words.get("since", named(start, style));
        }
        return words.get("unknown");
    }

    private static boolean days(EdtfDate a, EdtfDate b) {
        return isPlain(a, Precision.DAY) && isPlain(b, Precision.DAY);
    }

    private static boolean months(EdtfDate a, EdtfDate b) {
        return isPlain(a, Precision.MONTH) && isPlain(b, Precision.MONTH);
    }

    private static boolean isPlain(EdtfDate date, Precision precision) {
        return date.precision() == precision && date.qualifier() == Qualifier.NONE;
    }

    private static boolean sameDay(EdtfDate a, EdtfDate b) {
        return sameMonth(a, b) && a.day() == b.day() && a.offset().equals(b.offset());
    }

    private static boolean sameMonth(EdtfDate a, EdtfDate b) {
        return a.year() == b.year() && a.month() == b.month();
    }

    /** The first of two dates, without the year (or month) that the second one repeats. */
    private String shared(EdtfDate first, EdtfDate second, TextStyle style) {
        if (first.year() == second.year() && months(first, second)) {
            return month(first.month(), style);
        }
        if (first.year() == second.year() && days(first, second)) {
            return first.month() == second.month()
                    ? day(first.day())
                    : words.get("dayMonth", day(first.day()), month(first.month(), style));
        }
        return date(first, style);
    }

    /** A date that stands alone. */
    private String date(EdtfDate date, TextStyle style) {
        return doubted(date, date.qualifier().isApproximate() ? about(date, style) : plain(date, style));
    }

    private String about(EdtfDate date, TextStyle style) {
        return date.precision() == Precision.YEAR && style == TextStyle.FULL
                ? years.about(date.year())
                : words.get("about", plainNamed(date, style));
    }

    /** A date after a preposition, where French wants an article before all but months and years. */
    private String named(EdtfDate date, TextStyle style) {
        String plain = plainNamed(date, style);
        return doubted(date, date.qualifier().isApproximate() ? words.get("about.named", plain) : plain);
    }

    private String doubted(EdtfDate date, String said) {
        boolean doubtful = date.qualifier() == Qualifier.UNCERTAIN || date.qualifier() == Qualifier.BOTH;
        return doubtful ? words.get("uncertain", said) : said;
    }

    private String plain(EdtfDate date, TextStyle style) {
        return switch (date.precision()) {
            case TIME -> words.get("dayTime", dayOf(date, style), clock(date));
            case DAY -> dayOf(date, style);
            case MONTH -> monthYear(date, style);
            case SEASON -> words.get("season", words.get("season." + date.month()), year(date.year()));
            case YEAR -> style == TextStyle.FULL ? year(date.year()) : years.shortYear(date.year());
            case DECADE -> ages.decade(date.year());
            case CENTURY -> ages.century(date.year());
            case MILLENNIUM -> ages.millennium(date.year());
        };
    }

    private String dayOf(EdtfDate date, TextStyle style) {
        return words.get("dayMonth", day(date.day()), monthYear(date, style));
    }

    private String plainNamed(EdtfDate date, TextStyle style) {
        return switch (date.precision()) {
            case TIME, DAY -> words.get("named.day", plain(date, style));
            case SEASON -> words.get("season", words.get("season." + date.month() + ".named"), year(date.year()));
            case CENTURY, MILLENNIUM -> words.get("named.age", plain(date, style));
            case YEAR -> style == TextStyle.FULL ? years.named(date.year()) : plain(date, style);
            case MONTH, DECADE -> plain(date, style);
        };
    }

    private String clock(EdtfDate date) {
        return clock(date.first() + date.offset().getTotalSeconds() * 1000L);
    }

    /** The time of day of an instant, to the minute. */
    private String clock(double instant) {
        int minutes = (int) ((instant - CalendarDay.of(instant).start()) / 60_000);
        return words.get("clock", Integer.toString(minutes / 60), String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    private String monthYear(EdtfDate date, TextStyle style) {
        return words.get("monthYear", month(date.month(), style), year(date.year()));
    }

    private String day(int day) {
        return day == 1 ? words.get("first") : Integer.toString(day);
    }

    private String month(int month, TextStyle style) {
        return Month.of(month).getDisplayName(style, locale);
    }

    /**
     * A year for people, who have no year 0: ISO year 0 is "1 BC". A round year that is very far away is told by its
     * distance: "13.8 billion years ago".
     */
    public String year(long isoYear) {
        return years.year(isoYear);
    }

    /** A year by its number even where it is round: for those who count from year to year. */
    public String calendarYear(long isoYear) {
        return years.ofCalendar(isoYear);
    }

    /**
     * A window in words, by its first and its last day: "1 Jul 2023 – 15 Apr 2026". Within a day its hours are told, and
     * of a thousand years and more only years, as round as befits its length.
     */
    public String window(TimeWindow window) {
        double last = Instants.before(window.end());
        if (window.span() >= WHOLE_YEARS * YEAR) {
            long unit = (long) Math.pow(10, Math.floor(Math.log10(window.span() / YEAR / WHOLE_YEARS)));
            return fromTo(rounded(window.start(), unit), rounded(last, unit));
        }
        String first = exactDay(window.start());
        String end = exactDay(last);
        boolean part = first.equals(end) && window.span() < TimeWindow.DAY;
        return part ? words.get("dayTime", first, fromTo(clock(window.start()), clock(last))) : fromTo(first, end);
    }

    private String fromTo(String first, String last) {
        return first.equals(last) ? first : words.get("window", first, last);
    }

    private String rounded(double instant, long unit) {
        long year = CalendarDay.of(instant).year();
        long counted = Math.round((double) (year > 0 ? year : year - 1) / unit) * unit;
        long round = counted > 0 ? counted : counted + 1;
        return unit < ROUND_YEARS ? calendarYear(round) : year(round);
    }

    /** The day of an instant, with a short month name; in years of more than four digits, the year alone. */
    public String dayLabel(double instant) {
        long year = CalendarDay.of(instant).year();
        return Math.abs(year) > LAST_YEAR_OF_DAYS ? year(year) : exactDay(instant);
    }

    private String exactDay(double instant) {
        CalendarDay day = CalendarDay.of(instant);
        return words.get(
                "dayMonth",
                day(day.day()),
                words.get("monthYear", month(day.month(), TextStyle.SHORT), calendarYear(day.year())));
    }

    /** How exact a date is: "exact to the day", "some day between two". */
    public String precision(When when) {
        if (when.isSomeDayBetween()) {
            return words.get("precision.between");
        }
        EdtfDate start = when.start();
        EdtfDate end = when.end();
        if (start == null || end == null) {
            return words.get("precision.open");
        }
        Qualifier doubt = start.qualifier() == Qualifier.NONE ? end.qualifier() : start.qualifier();
        if (doubt != Qualifier.NONE) {
            return words.get(doubt.isApproximate() ? "precision.about" : "precision.uncertain");
        }
        if (when.precision() == Precision.YEAR
                && YearWords.isDistant(start.year())
                && YearWords.isDistant(end.year())) {
            return words.get("precision.round");
        }
        return words.get("precision." + when.precision().name().toLowerCase(Locale.ROOT));
    }

    /** A delay in words: "190 days later", "le même jour"; one of a thousand years or more in years. */
    public String delay(Delay delay) {
        return delays.delay(delay);
    }

    /** A delay for a narrow pill: "+190 d", "+36–68 j", "−3 … +2 d", "+1,200 years". */
    public String shortDelay(Delay delay) {
        return delays.shortDelay(delay);
    }

    /** The delay between two dates in words, where both have a start. */
    public Optional<String> delay(When from, When to) {
        return Delay.between(from, to).map(this::delay);
    }
}
