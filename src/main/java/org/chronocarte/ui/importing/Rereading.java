package org.chronocarte.ui.importing;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** Reads a file anew after each decision about it; of several the last one counts. For the FX thread. */
final class Rereading {

    private final DossierFiles files;
    private final Background background;
    private final Runnable changed;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private @Nullable ReadingTask running;
    private @Nullable Checkup read;

    /** @param changed told when a file is read as was decided, or cannot be */
    Rereading(DossierFiles files, Background background, Runnable changed) {
        this.files = files;
        this.background = background;
        this.changed = changed;
    }

    boolean isReading() {
        return running != null;
    }

    /** How far reading has come, from 0 to 1; negative where that is not known. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Reads a file as is decided for it by now, unless it was read so. */
    void start(Checkup checkup) {
        cancel();
        if (checkup.isCurrent()) {
            changed.run();
            return;
        }
        ReadingTask task = new ReadingTask(files, checkup.read().path(), checkup.wanted());
        running = task;
        read = checkup;
        progress.bind(task.progressProperty());
        task.setOnSucceeded(event -> {
            if (running == task) {
                running = null;
                checkup.take(task.getValue());
                changed.run();
            }
        });
        task.setOnFailed(event -> {
            System.getLogger(Rereading.class.getName())
                    .log(System.Logger.Level.WARNING, "a file could not be read anew", task.getException());
            if (running == task) {
                giveUp();
                changed.run();
            }
        });
        background.start(task);
    }

    /** Ends what is under way; what was decided for that file since it was read is forgotten. */
    void giveUp() {
        if (running != null && read != null) {
            cancel();
            read.giveUp();
        }
    }

    private void cancel() {
        Task<?> task = running;
        if (task != null) {
            running = null;
            task.cancel();
        }
    }
}
