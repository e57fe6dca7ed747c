package org.chronocarte.ui.opening;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ProgressIndicator;
import org.jspecify.annotations.Nullable;

/** How far the reading of files has come. Told from any thread, more often than is shown. */
final class OpeningProgress {

    /** A bar moves in so many steps: each time, the window is laid out and drawn anew while a file is being read. */
    private static final int STEPS = 100;

    /** What reading takes of the whole; what was read is then put in order, of which nothing tells how far that is. */
    static final double READING = 0.75;

    private static final int NO_STEP = -1;

    private final ReadOnlyDoubleWrapper shown = new ReadOnlyDoubleWrapper(ProgressIndicator.INDETERMINATE_PROGRESS);
    /** What is on its way to the FX thread; null when nothing is. */
    private final AtomicReference<@Nullable Double> told = new AtomicReference<>();

    private final AtomicInteger step = new AtomicInteger(NO_STEP);

    /** From 0 to 1, or {@link ProgressIndicator#INDETERMINATE_PROGRESS}. For the FX thread. */
    ReadOnlyDoubleProperty property() {
        return shown.getReadOnlyProperty();
    }

    /**
     * So many bytes were read. With the last one the reader still thinks, and the bar stays where it is: a full one
     * would say that all is done.
     *
     * @param all how many there are
     */
    void read(long bytes, long all) {
        int now = bytes < all ? (int) (bytes * STEPS / all) : STEPS;
        if (step.getAndSet(now) != now) {
            tell(now < STEPS ? READING * now / STEPS : ProgressIndicator.INDETERMINATE_PROGRESS);
        }
    }

    /** Nothing is being read any more. */
    void end() {
        step.set(NO_STEP);
        tell(ProgressIndicator.INDETERMINATE_PROGRESS);
    }

    private void tell(double share) {
        if (told.getAndSet(share) == null) {
            Platform.runLater(() -> {
                Double latest = told.getAndSet(null);
                if (latest != null) {
                    shown.set(latest);
                }
            });
        }
    }
}
