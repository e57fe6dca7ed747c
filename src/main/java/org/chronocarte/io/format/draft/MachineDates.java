package org.chronocarte.io.format.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that programs write: ISO 8601 in its usual spellings, EDTF, and seconds or milliseconds since 1970. No
 * order of day and month is ever guessed: the year stands first or the text is no such date.
 */
public final class MachineDates {

    /** Seconds since 1970 beyond this lie after the year 5000; milliseconds below it in the year 1973. */
    private static final double MOST_SECONDS = 1e11;

    /** Milliseconds of the year 9999, the last that EDTF writes with four digits. */
    private static final double MOST_MILLIS = 2.5e14;

    private static final Pattern TIME = Pattern.compile("[+]?(-?\\d{4})-?(\\d{2})-?(\\d{2})[T ](\\d{2}):?(\\d{2})"
            + "(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})([?~%]?)");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})[-/](\\d{1,2})([?~%]?)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** Two digits alone are a year of some century: which, nobody says. */
    private static final Pattern YEAR = Pattern.compile("([+-]?)(\\d{3,12}|(?<=-)\\d{1,2})(?:\\.0)?([?~%]?)");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}");

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private MachineDates() {}

    /** A date or an interval; empty when the text is none that a program would write. */
    public static Optional<When> when(String text) {
        String plain = text.strip();
        Optional<When> exact = Optional.ofNullable(Edtf.parsed(plain));
        return exact.isPresent() ? exact : Optional.ofNullable(date(plain)).map(Edtf::parsed);
    }

    /** The EDTF text of a single date, not of an interval; null when the text is none. */
    public static @Nullable String date(String text) {
        String edtf = spelt(UnknownParts.without(text.strip()));
        return edtf != null && Edtf.parsed(edtf) != null ? edtf : null;
    }

    private static @Nullable String spelt(String plain) {
        Matcher time = TIME.matcher(plain);
        if (time.matches()) {
            String seconds = time.group(6) == null ? "00" : time.group(6);
            return time.group(1) + "-" + time.group(2) + "-" + time.group(3) + "T" + time.group(4) + ":" + time.group(5)
                    + ":" + seconds + offset(time.group(7));
        }
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return day.group(1) + "-" + padded(day.group(3)) + "-" + padded(day.group(4)) + day.group(5);
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return month.group(1) + "-" + padded(month.group(2)) + month.group(3);
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        }
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return year((year.group(1).equals("-") ? -1 : 1) * Long.parseLong(year.group(2))) + year.group(3);
        }
        boolean single = plain.indexOf('/') < 0 && plain.indexOf('[') < 0;
        return single ? plain : null;
    }

    /** The EDTF text of an ISO year, of which 0 is 1 BC. */
    public static String year(long year) {
        return Edtf.date(year, null, null);
    }

    /**
     * A year of one or two digits in the four that ISO 8601 wants; any other text as it stands. Only for where nothing
     * but a date of the first century can be meant.
     */
    public static String ofYear(String text) {
        return SHORT_YEAR.matcher(text).matches() ? year(Long.parseLong(text)) : text;
    }

    /**
     * The EDTF text of an instant.
     *
     * @param number seconds since 1970, or milliseconds where that many seconds would lie beyond the year 5000
     * @return null when it is neither
     */
    public static @Nullable String epoch(double number) {
        double millis = isSeconds(number) ? number * 1000 : number;
        boolean fits = Math.abs(millis) < MOST_MILLIS;
        return fits ? SECONDS.format(Instant.ofEpochMilli((long) millis)) : null;
    }

    /** Whether such a number is read as seconds rather than as milliseconds. */
    public static boolean isSeconds(double number) {
        return Math.abs(number) < MOST_SECONDS;
    }

    private static String padded(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    private static String offset(@Nullable String written) {
        if (written == null) {
            return "";
        }
        if (Character.isLetter(written.charAt(0))) {
            return "Z";
        }
        String digits = written.replace(":", "");
        return digits.length() == 3 ? digits + ":00" : digits.substring(0, 3) + ":" + digits.substring(3);
    }
}
