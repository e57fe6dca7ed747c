package org.chronocarte.picture.geo.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.jspecify.annotations.Nullable;

/** How long to leave a server alone after trouble: twice as long each time, up to a limit. Safe for several threads. */
final class Pause {

    private static final int LONGEST_TIMES = 64;
    /** However long a server wants to be left alone, by then it is asked again. */
    private static final Duration LONGEST_SAID = Duration.ofHours(1);

    private final Clock clock;
    private final Duration first;
    private int times = 1;
    private Instant until = Instant.MIN;
    private @Nullable Trouble trouble;

    /** @param first how long to wait after the first trouble; 64 times as long at most */
    Pause(Clock clock, Duration first) {
        this.clock = clock;
        this.first = first;
    }

    synchronized boolean mayAsk() {
        return !clock.instant().isBefore(until);
    }

    synchronized Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * Waits from now on, unless it does so already.
     *
     * @param said how long the server wants to be left alone
     * @return how long to wait; empty when that was known already
     */
    synchronized Optional<Duration> failed(Trouble what, Optional<Duration> said) {
        if (!mayAsk()) {
            return Optional.empty();
        }
        Duration wait = first.multipliedBy(times);
        if (said.isPresent() && said.get().compareTo(wait) > 0) {
            wait = said.get().compareTo(LONGEST_SAID) < 0 ? said.get() : LONGEST_SAID;
        }
        times = Math.min(LONGEST_TIMES, times * 2);
        until = clock.instant().plus(wait);
        trouble = what;
        return Optional.of(wait);
    }

    /** All is well again, unless the answer was on its way when the trouble began; returns whether that ended any. */
    synchronized boolean succeeded() {
        if (!mayAsk()) {
            return false;
        }
        boolean was = trouble != null;
        trouble = null;
        times = 1;
        until = Instant.MIN;
        return was;
    }
}
