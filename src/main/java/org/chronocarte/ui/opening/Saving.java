package org.chronocarte.ui.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.export.DossierExport;
import org.chronocarte.io.format.export.ExportFile;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.ui.kit.Kit;

/** Saves what is open in our own formats, off the FX thread, and says what hinders that. For the FX thread. */
final class Saving {

    private final Exploration exploration;
    private final Kit kit;
    private final ProblemsView problems;
    private final OpenFiles open;
    private final BiConsumer<Path, Dossier> saved;
    private Supplier<GroundExtract> ground = () -> (index, wanted) -> Optional.empty();

    /**
     * @param open tells by which file the open dossier's pictures are found, and is told of what is written
     * @param saved told the file and what it holds
     */
    Saving(Exploration exploration, Kit kit, ProblemsView problems, OpenFiles open, BiConsumer<Path, Dossier> saved) {
        this.exploration = exploration;
        this.kit = kit;
        this.problems = problems;
        this.open = open;
        this.saved = saved;
    }

    /** What tells, on the FX thread, how to extract the base map that is shown. */
    void takingAlong(Supplier<GroundExtract> extract) {
        ground = extract;
    }

    /**
     * Asks where to, and saves a copy.
     *
     * @param then what to do once it is saved
     */
    void copy(Window owner, Runnable then) {
        new FileDialogs(language(), open.origin().home())
                .copy(owner, dossier().id())
                .ifPresent(file -> write(file, then));
    }

    /** Asks where to, and saves it with its pictures and the base map that it is shown on in one file. */
    void archive(Window owner) {
        new FileDialogs(language(), open.origin().home())
                .archive(owner, dossier().id())
                .ifPresent(file -> write(file, () -> {}));
    }

    /**
     * Saves it, with its pictures where the file's name says so.
     *
     * @param then what to do once it is saved
     */
    void write(Path file, Runnable then) {
        Dossier dossier = dossier();
        Path from = open.origin().home();
        String language = language();
        DossierExport form =
                Exports.forFile(file).filter(DossierExport::packsPictures).orElse(Exports.own());
        EntryIndex index = exploration.shown().index();
        GroundExtract along = ground.get();
        Task<ExportFile> task = new Task<>() {
            @Override
            protected ExportFile call() throws IOException {
                Optional<byte[]> map = form.packsPictures() ? along.of(index, () -> !isCancelled()) : Optional.empty();
                DossierExport whole = map.map(Exports::archive).orElse(form);
                return ExportFile.write(whole, dossier, from, language, file);
            }
        };
        open.writes();
        task.setOnSucceeded(event -> {
            if (done(file, dossier, task.getValue())) {
                then.run();
            }
        });
        task.setOnFailed(event -> {
            open.written();
            System.getLogger(Saving.class.getName())
                    .log(System.Logger.Level.ERROR, "a copy could not be saved", task.getException());
            problems.show(new Notice.Unsaved(file, Problem.error("save-failed", new Problem.Where.File())), language());
        });
        kit.background().start(task);
    }

    /** Whether it was saved. */
    private boolean done(Path file, Dossier dossier, ExportFile written) {
        if (written.hindrance().isPresent()) {
            open.written();
            problems.show(new Notice.Unsaved(file, written.hindrance().get()), language());
            return false;
        }
        saved.accept(file, dossier);
        open.written();
        if (!written.losses().isEmpty()) {
            problems.show(new Notice.Incomplete(file, written.losses()), language());
        }
        return true;
    }

    private Dossier dossier() {
        return exploration.shown().index().dossier();
    }

    private String language() {
        return exploration.state().language();
    }
}
