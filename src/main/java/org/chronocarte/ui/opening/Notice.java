package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.List;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;

/** What there is to say about opening or writing a file. */
public sealed interface Notice {

    /** A file was opened, with at least one problem. */
    record Opened(ImportReport report) implements Notice {}

    /** A file could not be opened, for the problems of its report. */
    record Refused(ImportReport report) implements Notice {}

    /** A dossier could not be opened for a reason that is the application's own. */
    record Failed() implements Notice {}

    /** A dossier could not be saved, into its own file or a copy, and what hindered that. */
    record Unsaved(Path file, Problem hindrance) implements Notice {}

    /** Data could not be written, and what hindered that. */
    record Unexported(Path file, Problem hindrance) implements Notice {}

    /**
     * A file was written whose format could not hold all.
     *
     * @param losses at least one
     */
    record Lost(Path file, List<Problem> losses) implements Notice {
        public Lost {
            losses = List.copyOf(losses);
        }
    }

    /**
     * A dossier was saved without all of its pictures.
     *
     * @param missing why each is not there, at least one
     */
    record Incomplete(Path file, List<Problem> missing) implements Notice {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
