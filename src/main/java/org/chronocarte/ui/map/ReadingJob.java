package org.chronocarte.ui.map;

import javafx.concurrent.Task;

/** Runs off the FX thread what says itself when it is done. */
final class ReadingJob extends Task<Void> {

    private final Runnable job;

    ReadingJob(Runnable job) {
        this.job = job;
    }

    @Override
    @SuppressWarnings("NullAway") // The only value of Void is null.
    protected Void call() {
        job.run();
        return null;
    }
}
