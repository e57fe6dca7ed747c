package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.chronocarte.io.file.FileWatcher;
import org.chronocarte.io.file.StoredPath;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.Origin;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/**
 * Opens dossiers: from a dialog, from files dropped on the window, or the application's own; adds them to what is open;
 * reads them again when they change on disk; saves copies, and exports their data. Reading and writing happen off the FX
 * thread; what cannot be read leaves open what was open. For the FX thread.
 */
public final class OpeningController {

    private final Exploration exploration;
    private final Reading reading;
    private final LatestJob job;
    private final OpenFiles open;
    private final FilesReader reader;
    private final Arrivals arrivals;
    private final DropHint hint;
    private final Exporting exporting;
    private final Saving saving;
    private @Nullable Handlers handlers;

    /**
     * What reading needs.
     *
     * @param files reads files
     * @param bundled reads the application's own dossiers
     * @param memory how files were read before
     * @param watcher tells when they change
     */
    public record Reading(DossierFiles files, BundledDossiers bundled, ImportMemory memory, FileWatcher watcher) {}

    /**
     * @param exploration the shared model
     * @param reading what reading needs
     * @param clock tells today
     * @param problems shows what is wrong with a file
     */
    public OpeningController(Exploration exploration, Kit kit, Reading reading, Clock clock, ProblemsView problems) {
        this.exploration = exploration;
        this.reading = reading;
        this.job = new LatestJob(kit.background(), () -> problems.show(new Notice.Failed(), language()));
        this.open = new OpenFiles(exploration, reading.watcher(), this::changed);
        this.reader = new FilesReader(reading.files(), reading.memory(), kit.background());
        this.arrivals = new Arrivals(exploration, open, job, problems, clock, reader::remember);
        this.hint = new DropHint(this::language);
        this.exporting = new Exporting(exploration, kit, problems, open, this::exported);
        this.saving = new Saving(exploration, kit, problems, open, this::saved);
    }

    /** What tells how to extract the base map that is shown, for a file to take along. */
    public void takingAlong(Supplier<GroundExtract> extract) {
        saving.takingAlong(extract);
    }

    /** Whether a dossier is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return job.busyProperty();
    }

    /** Where the open dossier came from; it changes before the exploration does. Never null. */
    public ReadOnlyObjectProperty<Origin> originProperty() {
        return open.originProperty();
    }

    /** Who may hold back what would replace the open dossier; told how to go on. */
    public void onLeaving(Consumer<Runnable> listener) {
        arrivals.onLeaving(listener);
    }

    /** Who may put off that foreign files are looked over, as until the window stands; told how to go on. */
    public void onLookingOver(Consumer<Runnable> listener) {
        arrivals.onLookingOver(listener);
    }

    /** How far reading has come, from 0 to 1; negative where that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return reader.progressProperty();
    }

    /** Who is told what happens; without one, files are opened as they are understood. */
    public void handledBy(Handlers window) {
        handlers = window;
        arrivals.handledBy(window);
    }

    /** What to do when the next dossier was opened, after all else. */
    public void onceOpened(Runnable action) {
        arrivals.onceOpened(action);
    }

    /** Does something once what is being read is open: at once when nothing is, not at all when it cannot be opened. */
    public void onceRead(Runnable action) {
        if (job.isUnderWay()) {
            EntryIndex before = exploration.shown().index();
            job.after(() -> {
                if (exploration.shown().index() != before) {
                    action.run();
                }
            });
        } else {
            action.run();
        }
    }

    /** Takes files that are dropped on a node. */
    public void acceptDrops(Node node) {
        hint.attach(node, this::open);
    }

    /** What lies over the window while files are dragged over it. */
    public Region dropHint() {
        return hint;
    }

    /** Asks for files, and opens them. */
    public void choose(Supplier<Window> owner) {
        List<Path> chosen = new FileDialogs(language(), open.origin().home()).open(owner.get());
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /**
     * Saves what is open into its own file; where it has none, or something else has written that one since, asks where
     * to.
     *
     * @param then what to do once it is saved
     */
    public void save(Supplier<Window> owner, Runnable then) {
        open.own().ifPresentOrElse(file -> saving.write(file, then), () -> chooseCopy(owner, then));
    }

    /**
     * Asks where to, and saves a copy of what is open.
     *
     * @param then what to do once it is saved
     */
    public void chooseCopy(Supplier<Window> owner, Runnable then) {
        saving.copy(owner.get(), then);
    }

    /** Asks where to, and saves what is open with its pictures in one file. */
    public void chooseArchive(Supplier<Window> owner) {
        saving.archive(owner.get());
    }

    /** Asks where to and in which format, and exports what is open. */
    public void chooseExport(Supplier<Window> owner) {
        exporting.choose(owner.get());
    }

    private String language() {
        return exploration.state().language();
    }

    /** Saves a copy of what is open; what was opened stays open. */
    public void save(Path file) {
        saving.write(file, () -> {});
    }

    /** Exports what is open into a file whose ending tells the format; a table where it tells none. */
    public void export(Path file) {
        exporting.write(file, null);
    }

    private void exported(Path file) {
        if (handlers != null) {
            handlers.exported(file);
        }
    }

    private void saved(Path file, Dossier dossier) {
        Path before = open.origin().home();
        boolean moved = open.saved(file, dossier);
        if (handlers != null) {
            if (moved) {
                handlers.moved(file);
            }
            handlers.saved(file);
        }
        if (moved && dossier.hasPictures() && !file.equals(before)) {
            // They have other paths there.
            readAgain();
        }
    }

    /** Gives up what is being read; what is open stays open. */
    public void cancel() {
        job.cancel();
    }

    /** Opens a file. */
    public void open(Path file) {
        open(List.of(file));
    }

    /** Opens files as one dossier; foreign ones are looked over first. */
    public void open(List<Path> paths) {
        job.start(() -> reader.read(paths), arrivals::lookOver);
    }

    /** Opens a file without looking it over: it was when it was open last, or there is an audience and no time for that. */
    public void reopen(Path file) {
        job.start(() -> reader.read(List.of(file)), reads -> arrivals.take(reads, false));
    }

    /** The same for a path that was remembered. */
    public void reopen(String remembered) {
        StoredPath.parse(remembered)
                .ifPresentOrElse(
                        this::reopen,
                        () -> arrivals.refuse(DossierFiles.missing(remembered).report()));
    }

    private void changed(Path path) {
        if (handlers != null) {
            handlers.changed(path);
        }
    }

    /**
     * Looks off the FX thread which files are not there.
     *
     * @param paths of files
     * @param then told those that are missing, on the FX thread
     */
    public void findMissing(List<String> paths, Consumer<Set<String>> then) {
        reader.findMissing(paths, then);
    }

    /** Opens the application's own dossier. */
    public void openDefault() {
        arrivals.leave(this::replaceByDefault);
    }

    private void replaceByDefault() {
        job.start(
                () -> new Matcher(new EntryIndex(reading.bundled().read(BundledDossiers.DEFAULT))),
                matcher -> arrivals.show(matcher, OpenParts.OWN, Safety.SAVED));
    }

    /** Reads all of what is open anew, as it was read before, and keeps the view as far as it still holds. */
    public void reload() {
        arrivals.leave(this::readAgain);
    }

    private void readAgain() {
        OpenParts parts = open.parts();
        job.start(() -> new PartsReader(reading.files(), reading.bundled()).read(parts), again -> {
            if (again.matcher() == null) {
                again.reports().forEach(arrivals::refuse);
            } else {
                Matcher matcher = again.matcher();
                EntryIndex before = exploration.shown().index();
                open.show(
                        matcher,
                        parts,
                        again.safety(),
                        Views.carriedOver(exploration.state(), before, matcher.index()));
            }
        });
    }

    /**
     * Opens work that was left behind, as unsaved changes of the files of which it was made; these stay as they are.
     *
     * @param restored what to do before it is shown
     * @param failed what to do instead when it cannot be read, which is said; it is then kept for later
     */
    public void restore(LeftRecovery left, Runnable restored, Runnable failed) {
        job.start(() -> Restored.read(left, reading.memory()), work -> {
            if (work.matcher() == null) {
                arrivals.refuse(work.result().report());
                failed.run();
            } else {
                restored.run();
                arrivals.show(work.matcher(), work.parts(), Safety.UNSAVED);
            }
        });
    }
}
