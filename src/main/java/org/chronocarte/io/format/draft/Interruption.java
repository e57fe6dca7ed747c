package org.chronocarte.io.format.draft;

import java.util.concurrent.CancellationException;

/** Looks, every so many steps of a long job, whether its thread was told to give up. */
final class Interruption {

    private static final int STEPS_BETWEEN_LOOKS = 1024;

    private int steps;

    /** @throws CancellationException when the thread was interrupted; it stays so */
    void look() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            lookNow();
        }
    }

    /** As {@link #look}, whatever the step. */
    void lookNow() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
