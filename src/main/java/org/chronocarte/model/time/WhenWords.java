package org.chronocarte.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Dates in words, for people, in French or in English. Immutable. */
public final class WhenWords {

    private final Messages words;
    private final Locale locale;

    /** @param locale its language is "fr" or "en"; any other gets English */
    public WhenWords(Locale locale) {
        Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.locale = spoken;
        this.words = new Messages(ResourceBundle.getBundle("org.chronocarte.model.time.words", spoken));
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
            return words.get(finely("between", start), shared(start, end, style, false), date(end, style));
        }
        if (isPlain(start, Precision.DAY) && isPlain(end, Precision.DAY)) {
            return sameMonth(start, end)
                    ? words.get("days", day(start.day()), day(end.day()), monthYear(end, style))
                    : words.get("fromTo", shared(start, end, style, true), date(end, style));
        }
        return words.get("fromTo", shared(start, end, style, true), date(end, style));
    }

    private String openPhrase(When when, @Nullable EdtfDate start, @Nullable EdtfDate end, TextStyle style) {
        if (end != null) {
            return words.get(finely("before", end), date(end, style));
        }
        if (start != null) {
            return words.get(finely(when.isSomeDayBetween() ? "orLater" : "since", start), date(start, style));
        }
        return words.get("unknown");
    }

    /** French puts an article before a day, but none before a month or a year. */
    private static String finely(String key, EdtfDate date) {
        return date.precision().compareTo(Precision.DAY) <= 0 ? key + ".day" : key;
    }

    private static boolean isPlain(EdtfDate date, Precision precision) {
        return date.precision() == precision && date.qualifier() == Qualifier.NONE;
    }

    private static boolean sameMonth(EdtfDate a, EdtfDate b) {
        return a.year() == b.year() && a.month() == b.month();
    }

    /** The first of two dates, without the year (or month) that the second one repeats. */
    private String shared(EdtfDate first, EdtfDate second, TextStyle style, boolean monthToo) {
        boolean days = isPlain(first, Precision.DAY) && isPlain(second, Precision.DAY);
        boolean months = isPlain(first, Precision.MONTH) && isPlain(second, Precision.MONTH);
        if (first.year() != second.year() || !days && !months) {
            return date(first, style);
        }
        if (months) {
            return month(first.month(), style);
        }
        return first.month() == second.month() && (monthToo || first.day() != second.day())
                ? day(first.day())
                : words.get("dayMonth", day(first.day()), month(first.month(), style));
    }

    private String date(EdtfDate date, TextStyle style) {
        String plain = plain(date, style);
        return switch (date.qualifier()) {
            case NONE -> plain;
            case UNCERTAIN -> words.get("uncertain", plain);
            case APPROXIMATE -> words.get(finely("about", date), plain);
            case BOTH -> words.get("uncertain", words.get(finely("about", date), plain));
        };
    }

    private String plain(EdtfDate date, TextStyle style) {
        return switch (date.precision()) {
            case TIME ->
                words.get(
                        "dayTime",
                        words.get("dayMonth", day(date.day()), monthYear(date, style)),
                        date.time() == null ? "" : clock(date));
            case DAY -> words.get("dayMonth", day(date.day()), monthYear(date, style));
            case MONTH -> monthYear(date, style);
            case SEASON -> words.get("season", words.get("season." + date.month()), year(date.year()));
            case YEAR -> year(date.year());
            case DECADE -> date.year() < 0 ? span(date, 9) : words.get("decade", Long.toString(date.year()));
            case CENTURY -> date.year() < 0 ? span(date, 99) : century(date.year() / 100 + 1);
            case MILLENNIUM -> span(date, 999);
        };
    }

    private String span(EdtfDate date, int years) {
        return words.get("fromTo", year(date.year()), year(date.year() + years));
    }

    private String clock(EdtfDate date) {
        Instant instant =
                Instant.ofEpochMilli(date.first()).plusSeconds(date.offset().getTotalSeconds());
        var time = instant.atOffset(ZoneOffset.UTC);
        String minutes = String.format(Locale.ROOT, "%02d", time.getMinute());
        return words.get("clock", Integer.toString(time.getHour()), minutes);
    }

    private String century(long number) {
        if (locale.equals(Locale.FRENCH)) {
            return words.get("century", RomanNumeral.of((int) number) + (number == 1 ? "er" : "e"));
        }
        long tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch ((int) (number % 10)) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return words.get("century", number + ending);
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

    /** A year for people, who have no year 0: ISO year 0 is "1 BC". */
    public String year(long isoYear) {
        if (isoYear > 0) {
            return Math.abs(isoYear) < 100_000 ? Long.toString(isoYear) : large(isoYear);
        }
        long before = 1 - isoYear;
        return words.get("bc", before < 100_000 ? Long.toString(before) : large(before));
    }

    private String large(long years) {
        return String.format(locale, "%,d", years);
    }

    /** A window in words, by its first and its last day: "1 Jul 2023 – 15 Apr 2026". */
    public String window(TimeWindow window) {
        String first = dayLabel(window.start());
        String last = dayLabel(window.end() - 1);
        return first.equals(last) ? first : words.get("window", first, last);
    }

    /** The day of an instant, with a short month name. */
    public String dayLabel(long millis) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(millis, TimeWindow.DAY));
        return words.get(
                "dayMonth",
                day(day.getDayOfMonth()),
                words.get("monthYear", month(day.getMonthValue(), TextStyle.SHORT), year(day.getYear())));
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
        return words.get("precision." + when.precision().name().toLowerCase(Locale.ROOT));
    }

    /** A delay in words: "190 days later", "le même jour". */
    public String delay(Delay delay) {
        if (delay.minDays() == 0 && delay.maxDays() == 0) {
            return words.get("delay.same");
        }
        if (delay.maxDays() < 0) {
            return words.get("delay.earlier", range(-delay.maxDays(), -delay.minDays()), -delay.minDays());
        }
        if (delay.minDays() < 0) {
            return words.get("delay.around", number(delay.minDays()), number(delay.maxDays()));
        }
        return words.get("delay.later", range(delay.minDays(), delay.maxDays()), delay.maxDays());
    }

    /** A delay for a narrow pill: "+190 d", "+36–68 j". */
    public String shortDelay(Delay delay) {
        if (delay.isExact()) {
            return words.get("delay.short", (delay.minDays() >= 0 ? "+" : "−") + number(Math.abs(delay.minDays())));
        }
        return delay.minDays() >= 0
                ? words.get("delay.short", "+" + number(delay.minDays()) + "–" + number(delay.maxDays()))
                : words.get("delay.short", number(delay.minDays()) + " … +" + number(delay.maxDays()));
    }

    private String range(long least, long most) {
        return least == most ? number(least) : words.get("range", number(least), number(most));
    }

    private String number(long value) {
        return String.format(locale, "%,d", value).replace('-', '−');
    }

    /** The delay between two dates in words, where both have a start. */
    public Optional<String> delay(When from, When to) {
        return Delay.between(from, to).map(this::delay);
    }
}
