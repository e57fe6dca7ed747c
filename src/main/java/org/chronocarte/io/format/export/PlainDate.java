package org.chronocarte.io.format.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chronocarte.model.time.CalendarDay;
import org.jspecify.annotations.Nullable;

/**
 * A date as most formats know it: a year, perhaps with a month, a day and a time of day.
 *
 * @param year ISO year: 0 exists and is 1 BC
 * @param month 1 to 12, or 0 when not given
 * @param day 1 to 31, or 0 when not given
 * @param time only with a day; null when not given
 * @param offset of that time; null when the time is local to the event
 */
record PlainDate(
        long year,
        int month,
        int day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {

    static PlainDate of(CalendarDay day) {
        return new PlainDate(day.year(), day.month(), day.day(), null, null);
    }

    /** Whether calendars of four digits know its year. */
    boolean isCommonYear() {
        return year >= 1 && year <= 9999;
    }

    /** Its first day; only where {@link #isCommonYear}. */
    LocalDate firstDay() {
        return LocalDate.of((int) year, Math.max(1, month), Math.max(1, day));
    }

    /** Its last day; only where {@link #isCommonYear}. */
    LocalDate lastDay() {
        if (day > 0) {
            return firstDay();
        }
        return month > 0 ? YearMonth.of((int) year, month).atEndOfMonth() : LocalDate.of((int) year, 12, 31);
    }

    /** The year as people before Christ are said to count: there is no year 0, and -500 is 500 BC. */
    long yearWithoutZero() {
        return year > 0 ? year : year - 1;
    }

    /** As XML Schema and ISO 8601 write it: {@code 2024}, {@code 2024-05}, {@code -0499-03-15}, with a time perhaps. */
    String iso() {
        StringBuilder text = new StringBuilder(year < 0 ? "-" : "");
        text.append(String.format(Locale.ROOT, "%04d", Math.abs(year)));
        if (month > 0) {
            text.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (day > 0) {
            text.append(String.format(Locale.ROOT, "-%02d", day));
        }
        if (time != null) {
            text.append('T').append(clock());
            text.append(offset == null ? "" : offset.getId());
        }
        return text.toString();
    }

    /** The time of day as {@code 14:05:00}, or "" when not given. */
    String clock() {
        return time == null
                ? ""
                : String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }
}
