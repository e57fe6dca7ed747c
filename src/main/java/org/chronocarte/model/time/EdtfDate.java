package org.chronocarte.model.time;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One date of EDTF level 1.
 *
 * @param year ISO year: 0 exists and is 1 BC; of a decade, century or millennium its first year
 * @param precision how finely it is given
 * @param month 1 to 12, or 21 to 24 for a season, or 0 when not given
 * @param day 1 to 31, or 0 when not given
 * @param time the time of day, only with {@link Precision#TIME}
 * @param offset of that time; UTC where the text names none
 * @param qualifier what is said of the whole
 */
record EdtfDate(
        long year,
        Precision precision,
        int month,
        int day,
        @Nullable LocalTime time,
        ZoneOffset offset,
        Qualifier qualifier) {

    /** The first instant that it may mean, were it exact. */
    double first() {
        double midnight = firstDay().start();
        return precision == Precision.TIME && time != null
                ? midnight + time.toNanoOfDay() / 1_000_000 - offset.getTotalSeconds() * 1000L
                : midnight;
    }

    /** The first instant after all that it may mean, were it exact. */
    double after() {
        return precision == Precision.TIME ? first() + 1000 : dayAfter().start();
    }

    /** By how many milliseconds an approximate date may lie to either side: its own length. */
    double slack() {
        return qualifier.isApproximate() ? after() - first() : 0;
    }

    CalendarDay firstDay() {
        return switch (precision) {
            case TIME, DAY -> new CalendarDay(year, month, day);
            case MONTH -> new CalendarDay(year, month, 1);
            // Meteorological seasons of the northern half; winter begins in the December of its year.
            case SEASON -> new CalendarDay(year, 3 * (month - 20), 1);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> new CalendarDay(year, 1, 1);
        };
    }

    private CalendarDay dayAfter() {
        return switch (precision) {
            case TIME, DAY -> CalendarDay.ofEpochDay(firstDay().epochDay() + 1);
            case MONTH -> firstDay().firstOfMonth(1);
            case SEASON -> firstDay().firstOfMonth(3);
            case YEAR -> new CalendarDay(year + 1, 1, 1);
            case DECADE -> new CalendarDay(year + 10, 1, 1);
            case CENTURY -> new CalendarDay(year + 100, 1, 1);
            case MILLENNIUM -> new CalendarDay(year + 1000, 1, 1);
        };
    }

    /** Whether a month has a day. */
    static boolean hasDay(long year, int month, int day) {
        return day >= 1 && day <= YearMonth.of((int) year, month).lengthOfMonth();
    }
}
