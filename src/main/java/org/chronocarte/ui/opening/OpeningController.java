package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.merging.Merged;
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
    private final Clock clock;
    private final LatestJob job;
    private final OpenFiles open;
    private final FilesReader reader;
    private final ProblemsView problems;
    private final DropHint hint;
    private final Exporting exporting;
    private final Saving saving;
    private @Nullable Handlers handlers;
    private Runnable onceOpened = () -> {};
    private Consumer<Runnable> leaving = Runnable::run;

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
        this.clock = clock;
        this.problems = problems;
        this.job = new LatestJob(kit.background(), () -> problems.showFailure(language()));
        this.open = new OpenFiles(exploration, reading.watcher(), this::changed);
        this.reader = new FilesReader(reading.files(), reading.memory(), kit.background());
        this.hint = new DropHint(this::language);
        this.exporting =
                new Exporting(exploration, kit, problems, () -> open.origin().home(), this::exported);
        this.saving = new Saving(exploration, kit, problems, () -> open.origin().home(), this::saved);
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
        leaving = listener;
    }

    /** How far reading has come, from 0 to 1; negative where that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return reader.progressProperty();
    }

    /** Who is told what happens; without one, files are opened as they are understood. */
    public void handledBy(Handlers window) {
        handlers = window;
    }

    /** What to do when the next dossier was opened, after all else. */
    public void onceOpened(Runnable action) {
        onceOpened = action;
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
        List<Path> chosen = new FileDialogs(language()).open(owner.get());
        if (!chosen.isEmpty()) {
            open(chosen);
        }
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
        open.watch();
        if (handlers != null) {
            handlers.exported(file);
        }
    }

    private void saved(Path file, Dossier dossier) {
        boolean moved = open.saved(file, dossier);
        if (handlers != null) {
            if (moved) {
                handlers.moved(file);
            }
            handlers.saved(file);
        }
        if (moved && dossier.hasPictures()) {
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
        job.start(() -> reader.read(paths), this::lookOver);
    }

    /** Opens the file that was open when the window closed: it was looked over then. */
    public void reopen(Path file) {
        job.start(() -> reader.read(List.of(file)), reads -> take(reads, false));
    }

    private void lookOver(List<FileRead> reads) {
        boolean doubted =
                reads.size() > 1 && reads.stream().anyMatch(each -> each.result() instanceof ReadResult.Refused);
        if (handlers != null && (doubted || reads.stream().anyMatch(each -> each.isForeign() || each.isCurable()))) {
            handlers.lookOver(reads, (wanted, add) -> {
                reader.remember(wanted);
                take(wanted, add);
            });
        } else {
            take(reads, false);
        }
    }

    /** Opens files that were read, or adds them to what is open. Those that were refused are said. */
    private void take(List<FileRead> reads, boolean add) {
        List<FileRead> good = reads.stream()
                .filter(each -> each.result() instanceof ReadResult.Read)
                .toList();
        Dossier base = add ? exploration.shown().index().dossier() : null;
        if (good.isEmpty()) {
            reads.forEach(each -> say(each.result().report(), false));
            return;
        }
        OpenParts parts = add ? open.parts().plus(good) : OpenParts.of(good);
        Safety safety = JoinedReads.safety(good, parts);
        job.start(() -> JoinedReads.merged(base, good, parts.parts().get(0).path()), merged -> {
            if (handlers != null && !merged.duplicates().isEmpty()) {
                handlers.duplicates(merged, unwanted -> show(merged, unwanted, parts, safety, add));
            } else {
                show(merged, Set.of(), parts, safety, add);
            }
            if (!add && good.size() == 1 && !good.get(0).isForeign()) {
                say(good.get(0).result().report(), true);
            }
        });
    }

    private void show(Merged merged, Set<String> unwanted, OpenParts parts, Safety safety, boolean add) {
        if (add) {
            replace(merged, unwanted, parts, safety, true);
        } else {
            leaving.accept(() -> replace(merged, unwanted, parts, safety, false));
        }
    }

    private void replace(Merged merged, Set<String> unwanted, OpenParts parts, Safety safety, boolean add) {
        int before = add ? exploration.shown().index().size() : 0;
        job.start(() -> Matcher.searchedLater(new EntryIndex(merged.without(unwanted))), matcher -> {
            Safety safe = unwanted.isEmpty() ? safety : Safety.UNSAVED;
            open.show(
                    matcher,
                    parts.without(unwanted),
                    safe,
                    add ? Views.everything(exploration.state(), matcher.index(), today()) : opening(matcher));
            if (!add) {
                opened(parts.parts().get(0).path());
            } else if (handlers != null) {
                handlers.added(matcher.index().size() - before);
            }
        });
    }

    private void opened(@Nullable Path path) {
        if (handlers != null) {
            handlers.opened(path);
        }
        Runnable once = onceOpened;
        onceOpened = () -> {};
        once.run();
    }

    private ViewState opening(Matcher matcher) {
        ViewState state = exploration.state();
        return Views.opening(matcher.index(), state.language(), state.look(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
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
        leaving.accept(this::replaceByDefault);
    }

    private void replaceByDefault() {
        job.start(() -> new Matcher(new EntryIndex(reading.bundled().read(BundledDossiers.DEFAULT))), matcher -> {
            open.show(matcher, OpenParts.OWN, Safety.SAVED, opening(matcher));
            opened(null);
        });
    }

    /** Reads all of what is open anew, as it was read before, and keeps the view as far as it still holds. */
    public void reload() {
        leaving.accept(this::readAgain);
    }

    private void readAgain() {
        OpenParts parts = open.parts();
        job.start(() -> new PartsReader(reading.files(), reading.bundled()).read(parts), again -> {
            if (again.matcher() == null) {
                again.reports().forEach(each -> say(each, false));
            } else {
                Matcher matcher = again.matcher();
                open.show(matcher, parts, again.safety(), Views.carriedOver(exploration.state(), matcher.index()));
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
                say(work.result().report(), false);
                failed.run();
            } else {
                restored.run();
                open.show(work.matcher(), work.parts(), Safety.UNSAVED, opening(work.matcher()));
                opened(open.parts().parts().get(0).path());
            }
        });
    }

    private void say(ImportReport report, boolean opened) {
        if (!report.problems().isEmpty()) {
            problems.show(report, opened, language());
        }
    }
}
