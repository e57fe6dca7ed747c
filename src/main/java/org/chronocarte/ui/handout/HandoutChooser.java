package org.chronocarte.ui.handout;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a PDF document is to be saved. An interface, since no test can work the system's own dialog. */
@FunctionalInterface
public interface HandoutChooser {

    /**
     * Asks, and returns when that is answered; empty when it is called off.
     *
     * @param language ISO 639 code
     * @param name the file's name to begin with
     */
    Optional<Path> choose(Window owner, String language, String name);
}
