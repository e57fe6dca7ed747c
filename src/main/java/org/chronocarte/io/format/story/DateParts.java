package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateReading;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.DayOrder;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A date in separate fields, as TimelineJS has it. Its years count as people do: there is no year 0, and -500 is 500 BC.
 * The year alone may be given, or year and month; a field that is 0 or "" is not given.
 *
 * @param year as written, perhaps with blanks or commas between the thousands
 * @param month 1 to 12 as written, or its name
 * @param day as written
 * @param time of day as written: "10:30", "10:30:15", "10:30 PM", "22"
 */
record DateParts(String year, String month, String day, String time) {

    private static final Pattern YEAR = Pattern.compile("([+-]?)(\\d{1,12})(?:\\.0{1,9})?");
    /** A comma, an apostrophe or a blank: the point is not read, since it may stand before decimals. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=\\d)[,\\s\u00a0\u202f\u2009'\u2019]+(?=\\d{3}(?!\\d))");

    /** A number that is no year says no date: 2020.5 is not May 2020. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,\\s]*");

    private static final DateWords WORDS = new DateWords(false, DateNumbers.YEARS, null);

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:\\s*[:hH]\\s*(\\d{1,2})?(?::(\\d{1,2})(?:[.:,]\\d+)?)?)?\\s*(?:([AaPp])\\.?\\s*[Mm]\\.?)?");

    /** From the start_date or end_date of TimelineJS's JSON. */
    static DateParts of(JsonNode date) {
        String hour = Fields.text(date, "hour");
        StringBuilder time = new StringBuilder(hour);
        for (String name : List.of("minute", "second")) {
            String part = Fields.text(date, name);
            if (!part.isEmpty()) {
                time.append(':').append(part);
            }
        }
        return new DateParts(
                Fields.text(date, "year"), Fields.text(date, "month"), Fields.text(date, "day"), time.toString());
    }

    /** From numbers between commas, as the oldest TimelineJS has it: "2012,1,26,10,30". */
    static DateParts ofCommas(String text) {
        String[] parts = text.split(",", -1);
        StringBuilder time = new StringBuilder();
        for (int i = 3; i < parts.length && i < 6; i++) {
            time.append(i == 3 ? "" : ":").append(parts[i].strip());
        }
        return new DateParts(
                parts[0].strip(),
                parts.length > 1 ? parts[1].strip() : "",
                parts.length > 2 ? parts[2].strip() : "",
                time.toString());
    }

    private boolean isGiven() {
        return !year.isEmpty() || !month.isEmpty() || !day.isEmpty();
    }

    /** What can be told in EDTF. */
    DatePoint point() {
        return isGiven() ? date().at(time) : DatePoint.NONE;
    }

    private DatePoint date() {
        String date = isoYear();
        Integer inYear = number(month);
        Integer inMonth = number(day);
        if (date == null || inYear == null || inMonth == null || inYear > 12 || inMonth > 31) {
            return inWords();
        }
        if (date.startsWith("Y") || inYear == 0) {
            return DatePoint.read(words(), date, inYear > 0 || inMonth > 0);
        }
        date += String.format(Locale.ROOT, "-%02d", inYear);
        return DatePoint.read(
                words(), inMonth == 0 ? date : date + String.format(Locale.ROOT, "-%02d", inMonth), false);
    }

    /**
     * A month by its name ("March"), or a whole date where the year alone should be ("2012-05-03", "c. 1750"). The tool
     * refuses such rows; people write them all the same, as long as they have not shown them to it.
     */
    private DatePoint inWords() {
        if (year.isEmpty()) {
            return DatePoint.unread(words(), Flaw.NO_YEAR);
        }
        boolean named = month.chars().anyMatch(Character::isLetter);
        boolean whole =
                month.isEmpty() && day.isEmpty() && !NUMBER.matcher(year).matches();
        String text = String.join(" ", List.of(day, month, year)).strip();
        if (!named && !whole || DayOrder.of(text) == DayOrder.EITHER) {
            return DatePoint.unread(words(), Flaw.NOT_A_DATE);
        }
        DateReading reading = WORDS.read(text);
        When date = reading.when();
        if (date != null) {
            return DatePoint.read(words(), date.edtf(), reading.partial());
        }
        return DatePoint.unread(words(), reading.flaw() == Flaw.ONGOING ? Flaw.ONGOING : Flaw.NOT_A_DATE);
    }

    private String words() {
        return String.join(" ", List.of(year, month, day)).strip().replaceAll(" +", " ");
    }

    /** The year in EDTF, or null when it is none. */
    private @Nullable String isoYear() {
        String digits = THOUSANDS.matcher(year.replace('\u2212', '-')).replaceAll("");
        Matcher parts = YEAR.matcher(digits);
        if (!parts.matches()) {
            return null;
        }
        long number = Long.parseLong(parts.group(2));
        if (number == 0) {
            return null;
        }
        long iso = parts.group(1).equals("-") ? 1 - number : number;
        if (Math.abs(iso) > 9999) {
            return "Y" + iso;
        }
        return String.format(Locale.ROOT, iso < 0 ? "-%04d" : "%04d", Math.abs(iso));
    }

    private static @Nullable Integer number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("\\d{1,2}(?:\\.0{1,9})?") ? (int) Double.parseDouble(text) : null;
    }

    /** A time of day as EDTF writes it, beginning with T; null when it is none, or none that exists. */
    static @Nullable String clock(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        String half = time.group(4);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        boolean exists = hour < 24 && minute < 60 && second < 60;
        return exists ? String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, second) : null;
    }
}
