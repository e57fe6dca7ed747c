package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronocarte.io.file.FileWatcher;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.ui.kit.Origin;
import org.chronocarte.ui.kit.Origin.Safety;

/** What is open, with the files that it came from, which are watched. For the FX thread. */
final class OpenFiles {

    private final Exploration exploration;
    private final FileWatcher watcher;
    private final Consumer<Path> changed;
    private final ReadOnlyObjectWrapper<Origin> origin;
    private OpenParts parts = OpenParts.OWN;
    private boolean changedByOthers;
    private int writing;
    private Object watch = new Object();

    /** @param changed told a file of what is open, when something else wrote it */
    OpenFiles(Exploration exploration, FileWatcher watcher, Consumer<Path> changed) {
        this.exploration = exploration;
        this.watcher = watcher;
        this.changed = changed;
        this.origin = new ReadOnlyObjectWrapper<>(
                new Origin(exploration.shown().index().dossier(), Safety.SAVED, List.of()));
    }

    OpenParts parts() {
        return parts;
    }

    Origin origin() {
        return origin.get();
    }

    /** It changes before the exploration does. */
    ReadOnlyObjectProperty<Origin> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /**
     * The one file of our own that holds what is open, into which it can be saved without a question; empty where there
     * is none, or where something else has written it since.
     */
    Optional<Path> own() {
        boolean ours = origin().safety() == Safety.SAVED && origin().files().size() == 1 && !changedByOthers;
        return ours ? Optional.of(origin().files().get(0)) : Optional.empty();
    }

    /** Shows a dossier in place of what was open. */
    void show(Matcher matcher, OpenParts from, Safety safety, ViewState state) {
        changedByOthers = false;
        origin.set(new Origin(matcher.index().dossier(), safety, from.paths()));
        exploration.open(matcher, state);
        parts = from;
        watch();
    }

    /**
     * A dossier was saved.
     *
     * @return whether that file is the one that is open from now on: what was changed or put together is in it alone
     */
    boolean saved(Path file, Dossier dossier) {
        boolean copied = origin().safety() == Safety.SAVED && origin().dossier() == dossier;
        boolean changedMeanwhile = exploration.shown().index().dossier() != dossier;
        boolean moves = !copied && !changedMeanwhile;
        if (moves) {
            changedByOthers = false;
            parts = OpenParts.of(file);
            origin.set(new Origin(dossier, Safety.SAVED, List.of(file)));
        }
        return moves;
    }

    /** The application itself begins to write a file: until {@link #written}, none is changed by others. */
    void writes() {
        writing++;
        watch = new Object();
        watcher.close();
    }

    /** As many files were written, or could not be, as were begun; those that are open are watched as they are now. */
    void written() {
        writing--;
        watch();
    }

    private void watch() {
        if (writing == 0) {
            Object mine = new Object();
            watch = mine;
            watcher.watch(parts.paths(), path -> Platform.runLater(() -> told(path, mine)));
        }
    }

    /** @param by the watch that saw it: what the one before saw may have been the application's own writing */
    private void told(Path path, Object by) {
        if (by == watch && parts.paths().contains(path)) {
            changedByOthers = true;
            changed.accept(path);
        }
    }
}
