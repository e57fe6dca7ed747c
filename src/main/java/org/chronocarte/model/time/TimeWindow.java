package org.chronocarte.model.time;

import java.time.LocalDate;

/**
 * A stretch of time, half-open: {@code start} is inside, {@code end} is not. Both are epoch milliseconds UTC as
 * {@link Instants} has them, between {@link #MIN} and {@link #MAX}; arithmetic stops there.
 *
 * @param start the first instant
 * @param end the first instant after, greater than {@code start}
 */
public record TimeWindow(double start, double end) {

    /** After all years that a date can name, more than a million million years from now: an open end. */
    public static final double MAX = 0x1p75;

    /** Before all years that a date can name: an open start. */
    public static final double MIN = -MAX;

    /** A day in milliseconds. */
    public static final double DAY = 86_400_000;

    /** @throws IllegalArgumentException when empty, beyond {@link #MIN} and {@link #MAX}, or no number */
    public TimeWindow {
        if (!(start < end && start >= MIN && end <= MAX)) {
            throw new IllegalArgumentException("window " + start + ".." + end);
        }
        // Windows are equal when their instants are: there is one zero.
        start += 0.0;
        end += 0.0;
    }

    /** From the start of one day to the end of another, in UTC. */
    public static TimeWindow ofDays(LocalDate first, LocalDate last) {
        return new TimeWindow(first.toEpochDay() * DAY, (last.toEpochDay() + 1) * DAY);
    }

    /** The window nearest to the wish that is not empty and within {@link #MIN} and {@link #MAX}. */
    public static TimeWindow clamped(double start, double end) {
        double from = Math.min(Instants.before(MAX), Instants.nearest(start));
        return new TimeWindow(from, Math.max(Instants.after(from), Instants.nearest(end)));
    }

    /** Its length in milliseconds. */
    public double span() {
        return end - start;
    }

    /** The instant in its middle, or the one nearest to it. */
    public double middle() {
        return start + Math.rint(span() / 2);
    }

    public boolean contains(double instant) {
        return instant >= start && instant < end;
    }

    public boolean intersects(TimeWindow other) {
        return start < other.end && other.start < end;
    }

    /** The smallest window that holds both. */
    public TimeWindow union(TimeWindow other) {
        return new TimeWindow(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Moved by some milliseconds, its length kept as far as instants there can tell it; it stops at {@link #MIN} and
     * {@link #MAX}. Where milliseconds are not told apart it becomes at least as long as {@link Instants#shortestSpan}.
     */
    public TimeWindow shifted(double millis) {
        double by = Math.max(MIN - start, Math.min(MAX - end, Math.rint(millis)));
        return clamped(start + by, end + by).widened();
    }

    /**
     * Made longer (factor above 1) or shorter round an instant that keeps its relative place.
     *
     * @param anchor between {@link #MIN} and {@link #MAX}
     */
    public TimeWindow scaled(double factor, double anchor) {
        return clamped(anchor + (start - anchor) * factor, anchor + (end - anchor) * factor);
    }

    private TimeWindow widened() {
        double shortest = Instants.shortestSpan(Math.abs(start) > Math.abs(end) ? start : end);
        boolean tooShort = shortest > Instants.shortestSpan(0) && span() < shortest;
        return tooShort ? clamped(middle() - shortest / 2, middle() + shortest / 2) : this;
    }
}
