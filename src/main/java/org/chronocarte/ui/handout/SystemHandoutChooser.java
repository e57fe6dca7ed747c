package org.chronocarte.ui.handout;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;

/** Asks in the system's own dialog. */
public final class SystemHandoutChooser implements HandoutChooser {

    private static final String ENDING = ".pdf";

    @Override
    public Optional<Path> choose(Window owner, String language, String name) {
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.handout.handout", Locale.forLanguageTag(language)));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get("save.filter"), "*" + ENDING));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(SystemHandoutChooser::withEnding);
    }

    /** With the format's ending. The dialog did not ask whether to replace that file, so none is replaced. */
    static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return chosen;
        }
        Path file = chosen.resolveSibling(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = chosen.resolveSibling(name + "-" + number + ENDING);
        }
        return file;
    }
}
