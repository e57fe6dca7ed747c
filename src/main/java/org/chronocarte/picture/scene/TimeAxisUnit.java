package org.chronocarte.picture.scene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.chronocarte.model.time.TimeWindow;

/** What an axis counts in. Days begin at midnight UTC, weeks on Monday. */
enum TimeAxisUnit {
    MINUTE(60_000),
    HOUR(3_600_000),
    /** A day named with its weekday. */
    WEEKDAY(TimeWindow.DAY),
    DAY(TimeWindow.DAY),
    WEEK(7 * TimeWindow.DAY),
    MONTH(30.436875 * TimeWindow.DAY),
    /** Years of people, among whom 1 BC is followed by AD 1: rounds are 100 BC, 1, 100. */
    YEAR(365.2425 * TimeWindow.DAY);

    private static final long FARTHEST_DAY = TimeWindow.MAX / TimeWindow.DAY + 1;

    private final double millis;

    TimeAxisUnit(double millis) {
        this.millis = millis;
    }

    /** Its mean length. */
    double millis() {
        return millis;
    }

    /** The last multiple at or before an instant. */
    long floor(long instant, long count) {
        return switch (this) {
            case MINUTE, HOUR -> {
                long step = (long) millis * count;
                yield Math.floorDiv(instant, step) * step;
            }
            case WEEKDAY, DAY -> Math.floorDiv(instant, TimeWindow.DAY) * TimeWindow.DAY;
            case WEEK -> at(day(instant).with(DayOfWeek.MONDAY));
            case MONTH -> at(month(Math.floorDiv(monthNumber(day(instant)), count) * count));
            case YEAR -> at(LocalDate.of((int) roundYear(day(instant).getYear(), count), 1, 1));
        };
    }

    /** The multiple after one. */
    long next(long multiple, long count) {
        return switch (this) {
            case MINUTE, HOUR -> multiple + (long) millis * count;
            case WEEKDAY, DAY -> multiple + TimeWindow.DAY;
            case WEEK -> multiple + 7 * TimeWindow.DAY;
            case MONTH -> at(month(monthNumber(day(multiple)) + count));
            case YEAR -> at(LocalDate.of((int) yearAfter(day(multiple).getYear(), count), 1, 1));
        };
    }

    private static long roundYear(long year, long count) {
        if (year >= count) {
            return year / count * count;
        }
        return year >= 1 ? 1 : Math.floorDiv(year - 1, count) * count + 1;
    }

    private static long yearAfter(long round, long count) {
        if (round >= count) {
            return round + count;
        }
        if (round >= 1) {
            return count;
        }
        return round + count > 0 ? 1 : round + count;
    }

    private static long monthNumber(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    private static LocalDate month(long number) {
        return LocalDate.of((int) Math.floorDiv(number, 12L), (int) Math.floorMod(number, 12L) + 1, 1);
    }

    private static LocalDate day(long instant) {
        return LocalDate.ofEpochDay(Math.floorDiv(instant, TimeWindow.DAY));
    }

    /** Midnight at the start of a day; one beyond all of time lies just outside it. */
    private static long at(LocalDate day) {
        return Math.max(-FARTHEST_DAY, Math.min(FARTHEST_DAY, day.toEpochDay())) * TimeWindow.DAY;
    }
}
