package org.chronocarte.io.format.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text shows about whether numeric dates such as 3/4/2024 name the day first. */
public enum DayOrder {
    /** It is no such date, or reads the same both ways. */
    SILENT,
    /** The first number must be the day. */
    DAY_FIRST,
    /** The second number must be the day. */
    MONTH_FIRST,
    /** Both readings are days that exist. */
    EITHER;

    private static final Pattern NUMERIC =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9])");

    /** What one text shows. */
    public static DayOrder of(String text) {
        if (text.length() > DateWords.LONGEST || !isParted(text)) {
            return SILENT;
        }
        Matcher date = NUMERIC.matcher(text);
        if (!date.lookingAt()) {
            return SILENT;
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        boolean firstIsMonth = first >= 1 && first <= 12;
        boolean secondIsMonth = second >= 1 && second <= 12;
        if (firstIsMonth && secondIsMonth) {
            return first == second ? SILENT : EITHER;
        }
        if (secondIsMonth && first <= 31) {
            return DAY_FIRST;
        }
        return firstIsMonth && second <= 31 ? MONTH_FIRST : SILENT;
    }

    /** Whether a mark follows the first or the second character: seen at once, and mostly none does. */
    private static boolean isParted(String text) {
        return text.length() > 2 && (isMark(text.charAt(1)) || isMark(text.charAt(2)));
    }

    private static boolean isMark(char each) {
        return each == '/' || each == '.' || each == '-';
    }
}
