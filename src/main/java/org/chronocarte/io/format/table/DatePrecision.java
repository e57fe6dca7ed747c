package org.chronocarte.io.format.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How exact a date of Wikidata is, which always writes a day: see <a
 * href="https://www.wikidata.org/wiki/Help:Dates">its help on dates</a>. 11 is a day, 10 a month, 9 a year, 8 a decade,
 * 7 a century; what is smaller is vaguer, what is larger has a time.
 */
final class DatePrecision {

    private static final Pattern CODE = Pattern.compile("(?:[6-9]|1[0-4])(?:\\.0)?");
    private static final Pattern DATE = Pattern.compile("[+]?(-?[0-9]{4,})-([0-9]{2})-([0-9]{2})(?:T.*)?");

    private DatePrecision() {}

    /** Whether a value is such a code. Those of other data sets are smaller. */
    static boolean isCode(String value) {
        return CODE.matcher(value.strip()).matches();
    }

    /**
     * What is known of a date.
     *
     * @param date as written
     * @param code how exact it is
     * @return words that say so; empty when the date or the code is none of Wikidata's
     */
    static Optional<String> known(String date, String code) {
        Matcher m = DATE.matcher(date);
        if (!m.matches() || !isCode(code)) {
            return Optional.empty();
        }
        String year = m.group(1);
        boolean common = year.length() == 4;
        int precision = Integer.parseInt(code.strip().replace(".0", ""));
        return Optional.of(
                switch (precision) {
                    case 12, 13, 14 -> date;
                    case 11 -> year + "-" + m.group(2) + "-" + m.group(3);
                    case 10 -> year + "-" + m.group(2);
                    case 9 -> year;
                    case 8 -> common ? year.substring(0, 3) + "X" : year + "~";
                    case 7 -> common ? (Integer.parseInt(year) + 99) / 100 + "e siècle" : year + "~";
                    default -> year + "~";
                });
    }
}
