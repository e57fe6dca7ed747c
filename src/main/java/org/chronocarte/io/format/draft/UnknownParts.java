package org.chronocarte.io.format.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zeros that data bases write for a month or a day that nobody knows: 2024-05-00 is in May 2024, 00/00/2024 and
 * 2024-00-00 are that year. A year of 0000 is not known either, so that such a date is none; nor is 1900-01-00 any,
 * which spreadsheets show for an empty cell.
 */
public final class UnknownParts {

    private static final Pattern ZERO = Pattern.compile("0{1,2}");
    private static final String MIDNIGHT = "(?:[T ]00:00(?::00(?:\\.0{1,9})?)?Z?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?!1900-01-00)(-?(?!0000)[0-9]{4})([-/.])([0-9]{1,2})\\2(0{1,2})" + MIDNIGHT + "([?~%]?)");
    private static final Pattern TOGETHER = Pattern.compile("([12][0-9]{3})([01][0-9])00");
    private static final Pattern YEAR_LAST = Pattern.compile("(?!00.01.1900)00([/.-])([0-9]{2})\\1((?!0000)[0-9]{4})");

    private UnknownParts() {}

    /** Whether a month or a day of its own says that it is not known. */
    public static boolean isUnknown(String part) {
        return ZERO.matcher(part).matches();
    }

    /** The date without them, as EDTF writes it; any other text as it stands. */
    static String without(String date) {
        if (date.indexOf('0') < 0) {
            return date;
        }
        Matcher m = YEAR_FIRST.matcher(date);
        if (m.matches()) {
            return known(m.group(1), m.group(3)) + m.group(5);
        }
        m = TOGETHER.matcher(date);
        if (m.matches()) {
            return known(m.group(1), m.group(2));
        }
        m = YEAR_LAST.matcher(date);
        return m.matches() ? known(m.group(3), m.group(2)) : date;
    }

    private static String known(String year, String month) {
        if (isUnknown(month)) {
            return year;
        }
        return year + (month.length() < 2 ? "-0" : "-") + month;
    }
}
