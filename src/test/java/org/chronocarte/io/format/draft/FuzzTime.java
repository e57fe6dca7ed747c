package org.chronocarte.io.format.draft;

import org.jspecify.annotations.Nullable;

/**
 * How many damaged files are tried: always the same ones, so that a test says the same today and tomorrow, or more of
 * them for as long as the system property {@code fuzz.seconds} says, for each kind of file; {@code fuzz.seed} makes
 * them others.
 */
public final class FuzzTime {

    private static final int ROUNDS = 300;

    private final @Nullable Long end;

    private FuzzTime(@Nullable Long end) {
        this.end = end;
    }

    /** Begins now. */
    public static FuzzTime begin() {
        Long seconds = Long.getLong("fuzz.seconds");
        return new FuzzTime(seconds == null ? null : System.nanoTime() + seconds * 1_000_000_000L);
    }

    /**
     * Whether to try another one.
     *
     * @param round how many were tried
     */
    public boolean goesOn(long round) {
        return end == null ? round < ROUNDS : System.nanoTime() < end;
    }

    /** What to add to a test's own seeds. */
    public static long seed() {
        return Long.getLong("fuzz.seed", 0) * 1_000_003;
    }
}
