package org.chronocarte.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where to save a report. An interface, since no test can work the system's own dialog. */
@FunctionalInterface
public interface ReportChooser {

    /**
     * Asks, and returns when that is answered; empty when it is called off.
     *
     * @param language ISO 639 code
     * @param examined the file that the report is of, beside which it is to lie
     */
    Optional<Path> choose(Window owner, String language, Path examined);
}
