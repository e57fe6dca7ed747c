package org.chronocarte.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for files that say what columns hold. An interface, since no test can work the system's own dialogs. */
public interface MappingChooser {

    /**
     * Asks where to save one, and returns when that is answered; empty when it is called off.
     *
     * @param language ISO 639 code
     */
    Optional<Path> toSave(Window owner, String language);

    /** Asks which one to take, as {@link #toSave}. */
    Optional<Path> toOpen(Window owner, String language);
}
