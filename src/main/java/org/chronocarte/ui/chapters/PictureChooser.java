package org.chronocarte.ui.chapters;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for a picture file. An interface, since a test cannot answer the system's own dialog. */
@FunctionalInterface
public interface PictureChooser {

    /**
     * Asks.
     *
     * @param language ISO 639 code
     * @return empty when it is called off
     */
    Optional<Path> choose(Window owner, String language);
}
