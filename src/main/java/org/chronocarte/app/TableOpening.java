package org.chronocarte.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import org.chronocarte.model.explore.Exploration;

/** Measures how long a table takes to open, up to the first whole frame. For the FX thread. */
final class TableOpening {

    /** How often the table is opened again. */
    private static final int AGAIN = 5;

    private final Stage stage;
    private final Exploration exploration;
    private final AppContext context;
    private final Path table;
    private final Runnable failed;

    /** @param failed told instead when the table cannot be opened */
    TableOpening(Stage stage, Exploration exploration, AppContext context, Path table, Runnable failed) {
        this.stage = stage;
        this.exploration = exploration;
        this.context = context;
        this.table = table;
        this.failed = failed;
    }

    /** Opens the table. @param then told the milliseconds that took, when the garbage of it is gone */
    void first(DoubleConsumer then) {
        open(this::reopen, millis -> {
            System.gc();
            then.accept(millis);
        });
    }

    /**
     * Opens the same table some times more, in the same window and in a virtual machine that knows the way by now.
     *
     * @param then told the milliseconds of each time
     */
    void again(Consumer<double[]> then) {
        again(new double[AGAIN], 0, then);
    }

    private void again(double[] millis, int round, Consumer<double[]> then) {
        if (round == millis.length) {
            System.gc();
            then.accept(millis);
            return;
        }
        // The table is let go of first, so that there are never two in the heap.
        open(
                context.opening()::openDefault,
                other -> rest(() -> open(this::reopen, took -> {
                    millis[round] = took;
                    rest(() -> again(millis, round + 1, then));
                })));
    }

    private void reopen() {
        context.opening().reopen(table);
    }

    private static void rest(Runnable then) {
        FrameTimer.restThen(TableBench.REST, then);
    }

    private void open(Runnable opening, DoubleConsumer then) {
        new Awaiting(then).begin(opening);
    }

    /** Waits until something is open, or nothing is being opened any more. */
    private final class Awaiting {

        private final DoubleConsumer then;
        private final long start = System.nanoTime();
        private final ChangeListener<Exploration.Shown> shown = (property, before, now) -> {
            if (before.index() != now.index()) {
                shown();
            }
        };
        private final ChangeListener<Boolean> busy = (property, before, now) -> {
            if (!now) {
                end();
                failed.run();
            }
        };

        Awaiting(DoubleConsumer then) {
            this.then = then;
        }

        void begin(Runnable opening) {
            exploration.shownProperty().addListener(shown);
            opening.run();
            // Only now: what was being opened before is given up.
            context.opening().busyProperty().addListener(busy);
        }

        private void shown() {
            end();
            FirstFrame.await(stage, context.map(), () -> then.accept((System.nanoTime() - start) / 1e6));
        }

        private void end() {
            exploration.shownProperty().removeListener(shown);
            context.opening().busyProperty().removeListener(busy);
        }
    }
}
