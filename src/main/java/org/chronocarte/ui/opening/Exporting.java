package org.chronocarte.ui.opening;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.export.DossierExport;
import org.chronocarte.io.format.export.ExportFile;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Beside;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Writes what is open in the formats of others, off the FX thread, and shows what they cannot hold. For the FX thread. */
final class Exporting {

    private static final String TABLE = "csv";

    private final Exploration exploration;
    private final Kit kit;
    private final ProblemsView problems;
    private final OpenFiles open;
    private final Consumer<Path> written;

    /**
     * @param open tells by which file the open dossier's pictures are found, and is told of what is written
     * @param written told the path of a file that was written
     */
    Exporting(Exploration exploration, Kit kit, ProblemsView problems, OpenFiles open, Consumer<Path> written) {
        this.open = open;
        this.exploration = exploration;
        this.kit = kit;
        this.problems = problems;
        this.written = written;
    }

    /** Asks where to and in which format, and writes it there. */
    void choose(@Nullable Window owner) {
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.opening.opening", Locale.forLanguageTag(language())));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export"));
        Map<ExtensionFilter, DossierExport> exports = filters(words);
        chooser.getExtensionFilters().addAll(exports.keySet());
        chooser.setInitialFileName(dossier().id());
        Path home = open.origin().home();
        if (home != null) {
            new Beside(home).begin(chooser);
        }
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            write(chosen.toPath(), exports.get(chooser.getSelectedExtensionFilter()));
        }
    }

    /** A choice for each format but our own two, which are what saving a copy and taking along write. */
    static Map<ExtensionFilter, DossierExport> filters(Messages words) {
        Map<ExtensionFilter, DossierExport> filters = new LinkedHashMap<>();
        for (DossierExport each : Exports.all()) {
            if (each != Exports.own() && each != Exports.archive()) {
                filters.put(new ExtensionFilter(words.get("format." + each.id()), "*." + each.extension()), each);
            }
        }
        return filters;
    }

    /**
     * Writes a file in the format that its name's ending tells. Where the ending tells none, or could be that of the
     * wanted format too, as {@code .json} is for several, it is the wanted one.
     *
     * @param wanted the format asked for; null for a table where the name tells nothing
     */
    void write(Path chosen, @Nullable DossierExport wanted) {
        DossierExport named = Exports.forFile(chosen).orElse(null);
        if (named == null) {
            DossierExport export = wanted == null ? Exports.of(TABLE).orElseThrow() : wanted;
            start(export, free(chosen, export));
        } else if (wanted != null && wanted.extension().endsWith("." + named.extension())) {
            start(wanted, chosen);
        } else {
            start(named, chosen);
        }
    }

    /** With the format's ending. The dialog did not ask whether to replace that file, so none is replaced. */
    private static Path free(Path chosen, DossierExport export) {
        Path file = chosen.resolveSibling(chosen.getFileName() + "." + export.extension());
        for (int number = 2; Files.exists(file); number++) {
            file = chosen.resolveSibling(chosen.getFileName() + "-" + number + "." + export.extension());
        }
        return file;
    }

    private void start(DossierExport export, Path file) {
        Dossier dossier = dossier();
        String language = language();
        Path from = open.origin().home();
        Task<ExportFile> task = new Task<>() {
            @Override
            protected ExportFile call() {
                return ExportFile.write(export, dossier, from, language, file);
            }
        };
        open.writes();
        task.setOnSucceeded(event -> {
            open.written();
            done(file, task.getValue());
        });
        task.setOnFailed(event -> {
            open.written();
            System.getLogger(Exporting.class.getName())
                    .log(System.Logger.Level.ERROR, "data could not be exported", task.getException());
            problems.show(
                    new Notice.Unexported(file, Problem.error("save-failed", new Problem.Where.File())), language());
        });
        kit.background().start(task);
    }

    private void done(Path file, ExportFile result) {
        if (result.hindrance().isPresent()) {
            problems.show(new Notice.Unexported(file, result.hindrance().get()), language());
            return;
        }
        written.accept(file);
        if (!result.losses().isEmpty()) {
            problems.show(new Notice.Lost(file, result.losses()), language());
        }
    }

    private Dossier dossier() {
        return exploration.shown().index().dossier();
    }

    private String language() {
        return exploration.state().language();
    }
}
