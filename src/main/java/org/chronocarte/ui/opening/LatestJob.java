package org.chronocarte.ui.opening;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What is done off the FX thread until a dossier is open: one thing at a time, the one wanted last. For the FX thread. */
final class LatestJob {

    private final Background background;
    private final Runnable failed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Task<?> running;
    private Runnable waiting = () -> {};

    /** @param failed told when a job threw; why is logged */
    LatestJob(Background background, Runnable failed) {
        this.background = background;
        this.failed = failed;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Does something in place of what is under way.
     *
     * @param then told the result on the FX thread, unless something else was wanted meanwhile; it may start what is to
     *     follow
     */
    <T> void start(Callable<T> job, Consumer<T> then) {
        cancel();
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return job.call();
            }
        };
        running = task;
        busy.set(true);
        task.setOnSucceeded(event -> {
            if (running == task) {
                running = null;
                then.accept(task.getValue());
                busy.set(running != null);
                goOn();
            }
        });
        task.setOnFailed(event -> {
            System.getLogger(LatestJob.class.getName())
                    .log(System.Logger.Level.ERROR, "a dossier could not be opened", task.getException());
            if (running == task) {
                running = null;
                waiting = () -> {};
                busy.set(false);
                failed.run();
            }
        });
        background.start(task);
    }

    boolean isUnderWay() {
        return running != null;
    }

    /** Does something once what is under way is done, with all that follows from it; not where it fails or is given up. */
    void after(Runnable action) {
        waiting = action;
    }

    private void goOn() {
        if (running == null) {
            Runnable action = waiting;
            waiting = () -> {};
            action.run();
        }
    }

    /** Gives up what is under way. */
    void cancel() {
        Task<?> task = running;
        if (task != null) {
            running = null;
            waiting = () -> {};
            busy.set(false);
            task.cancel();
        }
    }
}
