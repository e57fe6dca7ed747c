package org.chronocarte.model.time;

import java.time.LocalDate;

/**
 * A day of the Gregorian calendar, carried on to either side as far as instants reach; {@link LocalDate} ends with the
 * year 999,999,999. Days begin at midnight UTC.
 *
 * @param year ISO year: 0 exists and is 1 BC
 * @param month 1 to 12
 * @param day 1 to the length of its month
 */
public record CalendarDay(long year, int month, int day) {

    /** After so many years the calendar repeats itself, weekdays included. */
    private static final int CYCLE = 400;

    private static final int DAYS_OF_CYCLE = 146_097;

    /** @throws IllegalArgumentException when no month has such a day */
    public CalendarDay {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException(year + "-" + month + "-" + day);
        }
    }

    /** The day in which an instant lies. */
    public static CalendarDay of(double instant) {
        return ofEpochDay(epochDay(instant));
    }

    /** The day of a number: 0 is 1 January 1970. */
    public static CalendarDay ofEpochDay(long number) {
        LocalDate like = LocalDate.ofEpochDay(Math.floorMod(number, DAYS_OF_CYCLE));
        long cycles = Math.floorDiv(number, DAYS_OF_CYCLE);
        return new CalendarDay(like.getYear() + cycles * CYCLE, like.getMonthValue(), like.getDayOfMonth());
    }

    /** The number of the day in which an instant lies. */
    public static long epochDay(double instant) {
        long near = (long) Math.floor(instant / TimeWindow.DAY);
        // Far from 1970 neither midnights nor quotients are exact: the instant that stands for a midnight decides.
        if (near * TimeWindow.DAY > instant) {
            return near - 1;
        }
        return (near + 1) * TimeWindow.DAY <= instant ? near + 1 : near;
    }

    /** The first day of a month that lies some months after this day's; before it for a negative number. */
    public CalendarDay firstOfMonth(long monthsLater) {
        long number = year * 12 + month - 1 + monthsLater;
        return new CalendarDay(Math.floorDiv(number, 12L), (int) Math.floorMod(number, 12L) + 1, 1);
    }

    /** The number of this day: 0 is 1 January 1970. */
    public long epochDay() {
        LocalDate like = LocalDate.of((int) Math.floorMod(year, (long) CYCLE), month, day);
        return like.toEpochDay() + Math.floorDiv(year, (long) CYCLE) * DAYS_OF_CYCLE;
    }

    /** The instant at which it begins, or the one nearest to it; not beyond the edges of time. */
    public double start() {
        return Instants.nearest(epochDay() * TimeWindow.DAY);
    }
}
