package org.chronocarte.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser.ExtensionFilter;

/**
 * The ending that a file gets. Some systems add the one that their dialog promises, others leave that to the application,
 * and a file without it is not among those that a dialog offers the next time.
 *
 * @param text with its dot, such as {@code .json}
 */
public record FileEnding(String text) {

    /** The first ending of a kind of files that a dialog offers. */
    public static FileEnding of(ExtensionFilter filter) {
        return new FileEnding(filter.getExtensions().get(0).substring(1));
    }

    /**
     * A file with an ending: its own, else this one. Where a file of that name is there, nobody was asked whether it may
     * be replaced, and the name stays as it was given.
     */
    public Path on(Path file) {
        String name = String.valueOf(file.getFileName());
        Path ending = file.resolveSibling(name + text);
        return name.indexOf('.', 1) > 0 || Files.exists(ending) ? file : ending;
    }
}
