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
     * @param table the file whose columns they are, beside which the dialog begins
     */
    Optional<Path> toSave(Window owner, String language, Path table);

    /** Asks which one to take, as {@link #toSave}. */
    Optional<Path> toOpen(Window owner, String language, Path table);
}
