package org.chronocarte.model.time;

import java.time.LocalDate;

/**
 * A stretch of time, half-open: {@code start} is inside, {@code end} is not. Both are epoch milliseconds UTC between
 * {@link #MIN} and {@link #MAX}; arithmetic stops there instead of overflowing.
 *
 * @param start the first millisecond
 * @param end the first millisecond after, greater than {@code start}
 */
public record TimeWindow(long start, long end) {

    /** Before all that can be told apart, about 146 million years before 1970: an open start. */
    public static final long MIN = 1 - (1L << 62);

    /** After all that can be told apart: an open end. From {@link #MIN} to here is just what a long holds. */
    public static final long MAX = 1L << 62;

    /** A day in milliseconds. */
    public static final long DAY = 86_400_000L;

    /** @throws IllegalArgumentException when empty or beyond {@link #MIN} and {@link #MAX} */
    public TimeWindow {
        if (start >= end || start < MIN || end > MAX) {
            throw new IllegalArgumentException("window " + start + ".." + end);
        }
    }

    /** From the start of one day to the end of another, in UTC. */
    public static TimeWindow ofDays(LocalDate first, LocalDate last) {
        return new TimeWindow(EdtfDate.millis(first), EdtfDate.millis(last.plusDays(1)));
    }

    /** The window nearest to the wish that is not empty and within {@link #MIN} and {@link #MAX}. */
    public static TimeWindow clamped(double start, double end) {
        return clamped((long) start, (long) end);
    }

    private static TimeWindow clamped(long start, long end) {
        long from = Math.max(MIN, Math.min(MAX - 1, start));
        return new TimeWindow(from, Math.max(from + 1, Math.min(MAX, end)));
    }

    /** Its length in milliseconds. */
    public long span() {
        return end - start;
    }

    public boolean contains(long instant) {
        return instant >= start && instant < end;
    }

    public boolean intersects(TimeWindow other) {
        return start < other.end && other.start < end;
    }

    /** The smallest window that holds both. */
    public TimeWindow union(TimeWindow other) {
        return new TimeWindow(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Moved by some milliseconds, its length kept; it stops at {@link #MIN} and {@link #MAX}. */
    public TimeWindow shifted(double millis) {
        long by = Math.max(MIN - start, Math.min(MAX - end, (long) millis));
        return new TimeWindow(start + by, end + by);
    }

    /**
     * Made longer (factor above 1) or shorter round an instant that keeps its relative place.
     *
     * @param anchor between {@link #MIN} and {@link #MAX}
     */
    public TimeWindow scaled(double factor, long anchor) {
        return clamped(moved(anchor, (start - anchor) * factor), moved(anchor, (end - anchor) * factor));
    }

    /** Adds in whole milliseconds: so far from 1970, a double would tell only minutes apart. */
    private static long moved(long instant, double millis) {
        long by = Math.round(millis);
        long sum = instant + by;
        boolean overflown = ((instant ^ sum) & (by ^ sum)) < 0;
        return overflown ? by < 0 ? MIN : MAX : sum;
    }
}
