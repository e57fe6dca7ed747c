package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.List;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;

/** Shows what is wrong with a file. An interface, since a test looks at what would be shown. */
public interface ProblemsView {

    /**
     * Shows a report with at least one problem.
     *
     * @param opened whether the file was opened all the same
     * @param language ISO 639 code
     */
    void show(ImportReport report, boolean opened, String language);

    /** Says that a dossier could not be opened for a reason that is the application's own. */
    void showFailure(String language);

    /** Says that a copy could not be written, and what hindered that. */
    void showUnsaved(Path file, Problem problem, String language);

    /** Says that data could not be written, and what hindered that. */
    void showUnexported(Path file, Problem problem, String language);

    /**
     * Says what the format of a file that was written could not hold.
     *
     * @param losses at least one
     */
    void showLosses(Path file, List<Problem> losses, String language);
}
