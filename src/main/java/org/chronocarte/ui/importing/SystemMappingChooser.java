package org.chronocarte.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Beside;
import org.chronocarte.ui.kit.FileEnding;

/** Asks in the system's own dialogs. */
public final class SystemMappingChooser implements MappingChooser {

    private static final String OWN = ".json";

    @Override
    public Optional<Path> toSave(Window owner, String language, Path table) {
        Messages words = words(language);
        FileChooser chooser = chooser(words, table);
        chooser.setTitle(words.get("mapping.save.title"));
        chooser.setInitialFileName(words.get("mapping.name", new Beside(table).stem()));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(new FileEnding(OWN)::on);
    }

    @Override
    public Optional<Path> toOpen(Window owner, String language, Path table) {
        Messages words = words(language);
        FileChooser chooser = chooser(words, table);
        chooser.setTitle(words.get("mapping.open.title"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(Messages words, Path table) {
        FileChooser chooser = new FileChooser();
        new Beside(table).begin(chooser);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get("mapping.files"), "*" + OWN));
        return chooser;
    }

    private static Messages words(String language) {
        return new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.importing.importing", Locale.forLanguageTag(language)));
    }
}
