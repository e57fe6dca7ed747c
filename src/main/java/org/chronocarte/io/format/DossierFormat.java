package org.chronocarte.io.format;

import java.io.IOException;
import java.io.InputStream;

/** A format from which a dossier can be read. */
public interface DossierFormat {

    /** Its name in reports, such as {@code "chronocarte"}. */
    String id();

    /**
     * Whether a file looks like this format.
     *
     * @param head the first bytes of the file, at most {@link DossierFiles#HEAD}
     * @param name the file's name
     */
    boolean recognises(byte[] head, String name);

    /**
     * Reads a file from its beginning. Whatever is wrong with its content stands in the report.
     *
     * @param name the file's name, for the report
     * @param choices what the reader has decided about the file; a format leaves aside what does not concern it
     * @throws IOException when the bytes cannot be had
     */
    ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException;
}
