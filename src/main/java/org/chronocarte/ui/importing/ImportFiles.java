package org.chronocarte.ui.importing;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.io.format.ReportTable;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The files that the import doctor writes and takes beside the one it examines: reports and mappings of columns. */
final class ImportFiles {

    private final Background background;
    private final ReportChooser reports;
    private final MappingChooser mappings;
    private final ImportWords words;
    private final Consumer<String> say;

    /** @param say told in a sentence what came of it */
    ImportFiles(
            Background background,
            ReportChooser reports,
            MappingChooser mappings,
            ImportWords words,
            Consumer<String> say) {
        this.background = background;
        this.reports = reports;
        this.mappings = mappings;
        this.words = words;
        this.say = say;
    }

    /** Asks where to, and saves the report of a file. */
    void saveReport(Window owner, FileRead examined) {
        reports.choose(owner, words.language(), examined.path())
                .ifPresent(file -> start(
                        () -> {
                            new ReportTable(words.problems())
                                    .save(examined.result().report(), file);
                            return file;
                        },
                        saved -> say.accept(words.get("report.saved", file)),
                        words.get("report.failed", file)));
    }

    /** Asks where to, and saves what the columns of a table are taken to hold. */
    void saveMapping(Window owner, Path table, ColumnFinder.Columns shown) {
        mappings.toSave(owner, words.language(), table)
                .ifPresent(file -> start(
                        () -> {
                            MappingPreset.of(shown).save(file);
                            return file;
                        },
                        saved -> say.accept(words.get("mapping.saved", file)),
                        words.get("mapping.failed", file)));
    }

    /** Asks which, and takes what the columns of a table hold from a file. */
    void takeMapping(Window owner, Path table, Consumer<MappingPreset> taken) {
        mappings.toOpen(owner, words.language(), table)
                .ifPresent(file -> start(() -> MappingPreset.read(file), taken, words.get("mapping.unreadable", file)));
    }

    private <T> void start(Callable<T> job, Consumer<T> then, String failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return job.call();
            }
        };
        task.setOnSucceeded(event -> then.accept(task.getValue()));
        task.setOnFailed(event -> {
            log(task.getException());
            say.accept(failed);
        });
        background.start(task);
    }

    private static void log(@Nullable Throwable why) {
        System.getLogger(ImportFiles.class.getName())
                .log(System.Logger.Level.WARNING, "a file of the import doctor could not be saved or read", why);
    }
}
