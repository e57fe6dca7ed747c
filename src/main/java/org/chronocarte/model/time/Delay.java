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
        if (from.earliestStart() == TimeWindow.MIN
                || to.earliestStart() == TimeWindow.MIN
                || from.latestStart() >= TimeWindow.MAX - 1
                || to.latestStart() >= TimeWindow.MAX - 1) {
            return Optional.empty();
        }
        return Optional.of(new Delay(
                day(to.earliestStart()) - day(from.latestStart()), day(to.latestStart()) - day(from.earliestStart())));
    }

    private static long day(long millis) {
        return Math.floorDiv(millis, TimeWindow.DAY);
    }

    /** Whether both dates are exact. */
    public boolean isExact() {
        return minDays == maxDays;
    }
}
