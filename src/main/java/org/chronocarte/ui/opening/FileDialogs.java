package org.chronocarte.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Beside;
import org.chronocarte.ui.kit.FileEnding;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for dossiers, in one language. */
final class FileDialogs {

    private static final String ARCHIVE = ".chronocarte";
    private static final String OWN = ".json";
    private static final List<String> TABLES = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.ods");
    private static final List<String> MAPS = List.of("*.geojson", "*.geojsonl", "*.ndjson", "*.kml", "*.kmz", "*.gpx");
    private static final List<String> OTHERS = List.of("*.json", "*" + ARCHIVE, "*.ics", "*.vcs");

    private final Messages words;
    private final @Nullable Path home;

    /**
     * @param language ISO 639 code
     * @param home the file that is open, beside which the dialogs begin; null for none
     */
    FileDialogs(String language, @Nullable Path home) {
        this.home = home;
        words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.opening.opening", Locale.forLanguageTag(language)));
    }

    /** Asks for files to open; none when it is called off. */
    List<Path> open(Window owner) {
        FileChooser chooser = chooser("choose");
        List<String> known = new ArrayList<>(OTHERS);
        known.addAll(TABLES);
        known.addAll(MAPS);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.get("known"), known),
                        new ExtensionFilter(words.get("dossiers"), "*.json", "*" + ARCHIVE),
                        new ExtensionFilter(words.get("tables"), TABLES),
                        new ExtensionFilter(words.get("maps"), MAPS),
                        new ExtensionFilter(words.get("all"), "*.*"));
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /**
     * Asks where to save a dossier with its pictures in one file; empty when it is called off. The name has the ending
     * of such files.
     *
     * @param name to begin with, without an ending
     */
    Optional<Path> archive(Window owner, String name) {
        FileChooser chooser = chooser("archive");
        chooser.setInitialFileName(name + ARCHIVE);
        chooser.getExtensionFilters().add(new ExtensionFilter(words.get("archives"), "*" + ARCHIVE));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(FileDialogs::asArchive);
    }

    private static Path asArchive(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ARCHIVE) ? file : file.resolveSibling(name + ARCHIVE);
    }

    /**
     * Asks where to save a copy; empty when it is called off. A name without an ending gets that of our own files.
     *
     * @param name to begin with, without an ending
     */
    Optional<Path> copy(Window owner, String name) {
        FileChooser chooser = chooser("copy");
        chooser.setInitialFileName(name + OWN);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.get("dossiers"), "*.json"),
                        new ExtensionFilter(words.get("all"), "*.*"));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(new FileEnding(OWN)::on);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        if (home != null) {
            new Beside(home).begin(chooser);
        }
        return chooser;
    }
}
