package org.chronocarte.model.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.model.time.WhenFormatException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads single dates of EDTF, <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>, level 0
 * and 1.
 */
final class EdtfParser {

    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9][0-9]{4,11})([?~%]?)");
    private static final Pattern DATE = Pattern.compile("(-?)([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX)"
            + "(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?"
            + "(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?([?~%]?)");

    private EdtfParser() {}

    static EdtfDate date(String text) {
        EdtfDate plain = plainDay(text);
        return plain == null ? anyDate(text) : plain;
    }

    /** A day such as 2024-05-14, read by hand since large files hold millions; null for anything else. */
    private static @Nullable EdtfDate plainDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int digits = 0;
        for (int i = 0; i < 10; i++) {
            char each = text.charAt(i);
            if (i != 4 && i != 7) {
                if (each < '0' || each > '9') {
                    return null;
                }
                digits = digits * 10 + each - '0';
            }
        }
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        return month >= 1 && month <= 12 && EdtfDate.hasDay(year, month, day)
                ? new EdtfDate(year, Precision.DAY, month, day, null, ZoneOffset.UTC, Qualifier.NONE)
                : null;
    }

    private static EdtfDate anyDate(String text) {
        Matcher far = LONG_YEAR.matcher(text);
        if (far.matches()) {
            return new EdtfDate(
                    Long.parseLong(far.group(1)), Precision.YEAR, 0, 0, null, ZoneOffset.UTC, qualifier(far.group(2)));
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new WhenFormatException(Reason.NOT_A_DATE, text);
        }
        return parts.group(5) == null ? day(text, parts) : time(text, parts);
    }

    private static EdtfDate day(String text, Matcher parts) {
        String digits = parts.group(2);
        int unknown = digits.length() - digits.replace("X", "").length();
        long year = Long.parseLong(digits.replace('X', '0'));
        if (!parts.group(1).isEmpty()) {
            // "-018X" are the years -189 to -180: counted backwards, the first is the one farthest from zero.
            year = -Long.parseLong(digits.replace('X', unknown > 0 ? '9' : '0'));
        }
        if (!parts.group(1).isEmpty() && year == 0) {
            throw new WhenFormatException(Reason.NOT_A_DATE, text);
        }
        int month = number(parts.group(3));
        int day = number(parts.group(4));
        boolean monthUnknown = "XX".equals(parts.group(3));
        boolean dayGiven = parts.group(4) != null && !"XX".equals(parts.group(4));
        if (unknown > 0 && parts.group(3) != null || monthUnknown && dayGiven) {
            throw new WhenFormatException(Reason.NOT_A_DATE, text);
        }
        checkMonth(text, parts, month);
        if (dayGiven && !EdtfDate.hasDay(year, month, day)) {
            throw new WhenFormatException(Reason.DAY_OUT_OF_RANGE, text);
        }
        return new EdtfDate(
                year, precision(unknown, month, day), month, day, null, ZoneOffset.UTC, qualifier(parts.group(9)));
    }

    private static void checkMonth(String text, Matcher parts, int month) {
        boolean given = parts.group(3) != null && !"XX".equals(parts.group(3));
        boolean season = month >= 21 && month <= 24 && parts.group(4) == null && parts.group(5) == null;
        if (given && !season && (month < 1 || month > 12)) {
            throw new WhenFormatException(Reason.MONTH_OUT_OF_RANGE, text);
        }
    }

    private static Precision precision(int unknownYearDigits, int month, int day) {
        if (day > 0) {
            return Precision.DAY;
        }
        if (month > 12) {
            return Precision.SEASON;
        }
        if (month > 0) {
            return Precision.MONTH;
        }
        return switch (unknownYearDigits) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            default -> Precision.MILLENNIUM;
        };
    }

    private static EdtfDate time(String text, Matcher parts) {
        EdtfDate date = day(text, parts);
        if (date.precision() != Precision.DAY) {
            throw new WhenFormatException(Reason.NOT_A_DATE, text);
        }
        try {
            LocalTime time = LocalTime.of(number(parts.group(5)), number(parts.group(6)), number(parts.group(7)));
            ZoneOffset offset = parts.group(8) == null ? ZoneOffset.UTC : ZoneOffset.of(parts.group(8));
            return new EdtfDate(date.year(), Precision.TIME, date.month(), date.day(), time, offset, date.qualifier());
        } catch (DateTimeException e) {
            throw new WhenFormatException(Reason.TIME_OUT_OF_RANGE, text);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
    }

    private static Qualifier qualifier(String mark) {
        for (Qualifier each : Qualifier.values()) {
            if (each.mark().equals(mark)) {
                return each;
            }
        }
        throw new IllegalStateException(mark);
    }
}
