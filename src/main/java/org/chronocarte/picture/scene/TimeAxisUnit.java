package org.chronocarte.picture.scene;

import org.chronocarte.model.time.CalendarDay;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;

/** What an axis counts in. Days begin at midnight UTC, weeks on Monday. */
enum TimeAxisUnit {
    SECOND(1000),
    MINUTE(60_000),
    HOUR(3_600_000),
    /** A day named with its weekday. */
    WEEKDAY(TimeWindow.DAY),
    DAY(TimeWindow.DAY),
    WEEK(7 * TimeWindow.DAY),
    MONTH(30.436875 * TimeWindow.DAY),
    /** Years of people, among whom 1 BC is followed by AD 1: rounds are 100 BC, 1, 100. */
    YEAR(365.2425 * TimeWindow.DAY);

    private static final int DAYS_OF_WEEK = 7;

    /** 1 January 1970 was a Thursday: so many days after Monday. */
    private static final int EPOCH_WEEKDAY = 3;

    private final double millis;

    TimeAxisUnit(double millis) {
        this.millis = millis;
    }

    /** Its mean length. */
    double millis() {
        return millis;
    }

    /** The last multiple at or before an instant; of parts of a day, those that divide it count from midnight on. */
    double floor(double instant, long count) {
        CalendarDay day = CalendarDay.of(instant);
        return switch (this) {
            case SECOND, MINUTE, HOUR -> {
                double step = millis * count;
                yield day.start() + Math.floor((instant - day.start()) / step) * step;
            }
            case WEEKDAY, DAY -> day.start();
            case WEEK -> monday(day.epochDay()).start();
            case MONTH -> day.firstOfMonth(-((day.month() - 1) % count)).start();
            case YEAR -> year(roundYear(day.year(), count));
        };
    }

    /** The multiple after one. */
    double next(double multiple, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> {
                // From midnight on, since far from 1970 the steps themselves are rounded.
                CalendarDay day = CalendarDay.of(multiple);
                double step = millis * count;
                double after = (Math.rint((multiple - day.start()) / step) + 1) * step;
                yield after < TimeWindow.DAY
                        ? Instants.nearest(day.start() + after)
                        : CalendarDay.ofEpochDay(day.epochDay() + 1).start();
            }
            case WEEKDAY, DAY ->
                CalendarDay.ofEpochDay(CalendarDay.epochDay(multiple) + 1).start();
            case WEEK ->
                CalendarDay.ofEpochDay(CalendarDay.epochDay(multiple) + DAYS_OF_WEEK)
                        .start();
            case MONTH -> CalendarDay.of(multiple).firstOfMonth(count).start();
            case YEAR -> year(yearAfter(CalendarDay.of(multiple).year(), count));
        };
    }

    private static double year(long year) {
        return new CalendarDay(year, 1, 1).start();
    }

    private static CalendarDay monday(long epochDay) {
        return CalendarDay.ofEpochDay(epochDay - Math.floorMod(epochDay + EPOCH_WEEKDAY, (long) DAYS_OF_WEEK));
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
}
