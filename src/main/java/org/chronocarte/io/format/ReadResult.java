package org.chronocarte.io.format;

import org.chronocarte.model.dossier.Dossier;

/** What reading a file gives: a whole dossier, or none. */
public sealed interface ReadResult {

    /** What there is to say of the file. */
    ImportReport report();

    /** The file was read, perhaps with warnings. */
    record Read(Dossier dossier, ImportReport report) implements ReadResult {}

    /** The file was refused; the report holds at least one error. */
    record Refused(ImportReport report) implements ReadResult {}
}
