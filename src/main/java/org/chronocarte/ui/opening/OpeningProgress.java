package org.chronocarte.ui.opening;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ProgressIndicator;
import org.jspecify.annotations.Nullable;

/** How far the reading of files has come. Told from any thread, more often than is shown. */
final class OpeningProgress {

    private final ReadOnlyDoubleWrapper shown = new ReadOnlyDoubleWrapper(ProgressIndicator.INDETERMINATE_PROGRESS);
    /** What is on its way to the FX thread; null when nothing is. */
    private final AtomicReference<@Nullable Double> told = new AtomicReference<>();

    /** From 0 to 1, or {@link ProgressIndicator#INDETERMINATE_PROGRESS}. For the FX thread. */
    ReadOnlyDoubleProperty property() {
        return shown.getReadOnlyProperty();
    }

    /**
     * So many bytes were read. With the last one the reader still thinks: a full bar would say that it is done.
     *
     * @param all how many there are
     */
    void read(long bytes, long all) {
        tell(bytes < all ? (double) bytes / all : ProgressIndicator.INDETERMINATE_PROGRESS);
    }

    /** Nothing is being read any more. */
    void end() {
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
