package org.chronocarte.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.concurrent.Task;

/** Runs jobs off the FX thread, one after another, on a thread that does not keep the application alive. */
public final class Background implements AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "background");
        thread.setDaemon(true);
        return thread;
    });

    /** Starts a job; its own handlers bring the result back to the FX thread. Cancel it to give up. */
    public void start(Task<?> job) {
        executor.execute(job);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
