package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for a file of map tiles. An interface, since no test can work the system's own dialog. */
@FunctionalInterface
public interface BaseMapChooser {

    /**
     * Asks, and returns when that is answered; empty when it is called off.
     *
     * @param language ISO 639 code
     */
    Optional<Path> choose(Window owner, String language);
}
