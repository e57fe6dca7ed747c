package org.chronocarte.model.time;

import java.time.LocalDate;
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

    /** Years beyond these cannot be told apart in milliseconds, and stop just before {@link TimeWindow}'s ends. */
    private static final long FARTHEST_YEAR = 140_000_000;

    /** The first millisecond that it may mean, were it exact. */
    long first() {
        if (precision == Precision.TIME && time != null) {
            return millis(firstDay()) + time.toNanoOfDay() / 1_000_000 - offset.getTotalSeconds() * 1000L;
        }
        return isTooFar() ? beyond() : millis(firstDay());
    }

    /** The first millisecond after all that it may mean, were it exact. */
    long after() {
        if (precision == Precision.TIME) {
            return first() + 1000;
        }
        return isTooFar() ? beyond() + TimeWindow.DAY : millis(dayAfter());
    }

    /** By how much an approximate date may lie to either side: its own length. */
    long slack() {
        return qualifier.isApproximate() ? after() - first() : 0;
    }

    private boolean isTooFar() {
        return Math.abs(year) > FARTHEST_YEAR;
    }

    /** A day of its own near the end of time; even an approximate one stays clear of the end itself, which is open. */
    private long beyond() {
        return year < 0 ? TimeWindow.MIN + 2 * TimeWindow.DAY : TimeWindow.MAX - 3 * TimeWindow.DAY;
    }

    LocalDate firstDay() {
        return switch (precision) {
            case TIME, DAY -> LocalDate.of((int) year, month, day);
            case MONTH -> LocalDate.of((int) year, month, 1);
            // Meteorological seasons of the northern half; winter begins in the December of its year.
            case SEASON -> LocalDate.of((int) year, 3 * (month - 20), 1);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> LocalDate.of((int) year, 1, 1);
        };
    }

    private LocalDate dayAfter() {
        LocalDate first = firstDay();
        return switch (precision) {
            case TIME, DAY -> first.plusDays(1);
            case MONTH -> first.plusMonths(1);
            case SEASON -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
            case DECADE -> first.plusYears(10);
            case CENTURY -> first.plusYears(100);
            case MILLENNIUM -> first.plusYears(1000);
        };
    }

    /** Whether a month has a day. */
    static boolean hasDay(long year, int month, int day) {
        return day >= 1 && day <= YearMonth.of((int) year, month).lengthOfMonth();
    }

    /** Midnight UTC at the start of a day, epoch milliseconds, within {@link TimeWindow}'s ends. */
    static long millis(LocalDate date) {
        long days = date.toEpochDay();
        long farthest = TimeWindow.MAX / TimeWindow.DAY - 1;
        return Math.max(-farthest, Math.min(farthest, days)) * TimeWindow.DAY;
    }
}
