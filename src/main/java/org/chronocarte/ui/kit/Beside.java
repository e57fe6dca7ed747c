package org.chronocarte.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;

/**
 * Where a dialog begins that asks for a file that belongs to another: in that one's folder. Left alone, the system begins
 * where the application was started, and what is saved there is hard to find again.
 *
 * @param file the one it belongs to
 */
public record Beside(Path file) {

    /** Has a dialog begin there; where the folder is gone, the system says where. */
    public void begin(FileChooser chooser) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
    }

    /** The file's name without its folder and its ending, of which to make a name. */
    public String stem() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
