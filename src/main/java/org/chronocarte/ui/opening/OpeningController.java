package org.chronocarte.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Opens dossiers: from a dialog, from files dropped on the window, or the application's own; saves copies of them, and
 * exports their data.
 * Reading and writing happen off the FX thread; what cannot be read leaves open what was open. For the FX thread.
 */
public final class OpeningController {

    private final Exploration exploration;
    private final Kit kit;
    private final DossierFiles files;
    private final BundledDossiers bundled;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ProblemsView problems;
    private Consumer<@Nullable Path> onOpened = path -> {};
    private Consumer<Path> onSaved = path -> {};
    private Consumer<Path> onExported = path -> {};
    private final Exporting exporting;
    private @Nullable Task<Opened> running;

    /** A dossier made ready off the FX thread; nothing to open where it was refused. */
    private record Opened(
            @Nullable Matcher matcher,
            @Nullable ImportReport report,
            @Nullable Path path) {}

    /**
     * @param exploration the shared model
     * @param files reads files
     * @param bundled reads the application's own dossiers
     * @param clock tells today
     * @param problems shows what is wrong with a file
     */
    public OpeningController(
            Exploration exploration,
            Kit kit,
            DossierFiles files,
            BundledDossiers bundled,
            Clock clock,
            ProblemsView problems) {
        this.exploration = exploration;
        this.kit = kit;
        this.files = files;
        this.bundled = bundled;
        this.clock = clock;
        this.problems = problems;
        this.exporting = new Exporting(exploration, kit, problems, file -> onExported.accept(file));
    }

    /** Whether a dossier is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What to do when a dossier was opened: told its path, or null for the application's own. */
    public void onOpened(Consumer<@Nullable Path> listener) {
        onOpened = listener;
    }

    /** What to do when a copy was saved: told its path. */
    public void onSaved(Consumer<Path> listener) {
        onSaved = listener;
    }

    /** What to do when data were exported: told the path. */
    public void onExported(Consumer<Path> listener) {
        onExported = listener;
    }

    /** Takes files that are dropped on a node. */
    public void acceptDrops(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                open(event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Asks for a file, and opens it. */
    public void choose(Supplier<Window> owner) {
        Optional.ofNullable(chooser("choose").showOpenDialog(owner.get()))
                .map(File::toPath)
                .ifPresent(this::open);
    }

    /** Asks where to, and saves a copy of what is open. */
    public void chooseCopy(Supplier<Window> owner) {
        FileChooser chooser = chooser("copy");
        chooser.setInitialFileName("dossier.json");
        Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .ifPresent(this::save);
    }

    /** Asks where to and in which format, and exports what is open. */
    public void chooseExport(Supplier<Window> owner) {
        exporting.choose(owner.get());
    }

    private FileChooser chooser(String title) {
        Messages words = new Messages(ResourceBundle.getBundle(
                "org.chronocarte.ui.opening.opening",
                Locale.forLanguageTag(exploration.state().language())));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.get("dossiers"), "*.json"),
                        new FileChooser.ExtensionFilter(words.get("all"), "*.*"));
        return chooser;
    }

    /** Saves a copy of what is open; what was opened stays open. */
    public void save(Path file) {
        Dossier dossier = exploration.shown().index().dossier();
        Task<Optional<Problem>> task = new Task<>() {
            @Override
            protected Optional<Problem> call() {
                return new DossierWriter().save(dossier, file);
            }
        };
        task.setOnSucceeded(event -> task.getValue()
                .ifPresentOrElse(
                        problem -> problems.showUnsaved(
                                file, problem, exploration.state().language()),
                        () -> onSaved.accept(file)));
        task.setOnFailed(event -> {
            log("a copy could not be saved", task.getException());
            problems.showUnsaved(
                    file,
                    Problem.error("save-failed", new Problem.Where.File()),
                    exploration.state().language());
        });
        kit.background().start(task);
    }

    /** Exports what is open into a file whose ending tells the format; a table where it tells none. */
    public void export(Path file) {
        exporting.write(file, null);
    }

    /** Gives up what is being read; what is open stays open. */
    public void cancel() {
        Task<Opened> task = running;
        if (task != null) {
            running = null;
            busy.set(false);
            task.cancel();
        }
    }

    /** Opens a file. */
    public void open(Path file) {
        start(new Task<>() {
            @Override
            protected Opened call() {
                ReadResult result = files.read(file);
                Matcher matcher =
                        result instanceof ReadResult.Read read ? new Matcher(new EntryIndex(read.dossier())) : null;
                return new Opened(matcher, result.report(), file);
            }
        });
    }

    /** Opens the application's own dossier. */
    public void openDefault() {
        start(new Task<>() {
            @Override
            protected Opened call() throws Exception {
                return new Opened(new Matcher(new EntryIndex(bundled.read(BundledDossiers.DEFAULT))), null, null);
            }
        });
    }

    private void start(Task<Opened> task) {
        cancel();
        running = task;
        busy.set(true);
        task.setOnSucceeded(event -> done(task));
        task.setOnFailed(event -> failed(task));
        kit.background().start(task);
    }

    private void done(Task<Opened> task) {
        if (running != task) {
            return;
        }
        running = null;
        busy.set(false);
        Opened opened = task.getValue();
        if (opened.matcher() != null) {
            ViewState state = Views.opening(
                    opened.matcher().index(),
                    exploration.state().language(),
                    exploration.state().look(),
                    LocalDate.now(clock.withZone(ZoneOffset.UTC)));
            exploration.open(opened.matcher(), state);
            onOpened.accept(opened.path());
        }
        ImportReport report = opened.report();
        if (report != null && !report.problems().isEmpty()) {
            problems.show(report, opened.matcher() != null, exploration.state().language());
        }
    }

    private static void log(String what, Throwable why) {
        System.getLogger(OpeningController.class.getName()).log(System.Logger.Level.ERROR, what, why);
    }

    private void failed(Task<Opened> task) {
        log("a dossier could not be opened", task.getException());
        if (running == task) {
            running = null;
            busy.set(false);
            problems.showFailure(exploration.state().language());
        }
    }
}
