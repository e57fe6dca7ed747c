package org.chronocarte.model.time;

import java.util.Optional;

/**
 * How many days lie between the starts of two things; a range where a date is uncertain, negative where the second came
 * first.
 *
 * @param minDays at least, whole days
 * @param maxDays at most, whole days, not less than {@code minDays}
 */
public record Delay(long minDays, long maxDays) {

    /** @throws IllegalArgumentException when the range is the wrong way round */
    public Delay {
        if (minDays > maxDays) {
            throw new IllegalArgumentException(minDays + ".." + maxDays);
        }
    }

    /** The delay from one start to another; empty when one of them is open. */
    public static Optional<Delay> between(When from, When to) {
        if (Instants.isOpen(from.earliestStart())
                || Instants.isOpen(to.earliestStart())
                || Instants.isOpen(from.latestStart())
                || Instants.isOpen(to.latestStart())) {
            return Optional.empty();
        }
        return Optional.of(new Delay(
                CalendarDay.epochDay(to.earliestStart()) - CalendarDay.epochDay(from.latestStart()),
                CalendarDay.epochDay(to.latestStart()) - CalendarDay.epochDay(from.earliestStart())));
    }

    /** Whether both dates are exact. */
    public boolean isExact() {
        return minDays == maxDays;
    }
}
