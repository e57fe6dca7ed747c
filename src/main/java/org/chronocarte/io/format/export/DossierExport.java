package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;

/** A format in which a dossier can be written. */
public interface DossierExport {

    /** Its name on the command line, such as {@code "csv"}. */
    String id();

    /** How names of its files end, without the first dot: {@code "csv"}, {@code "timeline.json"}. */
    String extension();

    /** Whether it holds the pictures themselves; it is then told absolute paths of them. */
    default boolean packsPictures() {
        return false;
    }

    /**
     * Writes a dossier. The stream stays open.
     *
     * @param dossier whose pictures' paths are as the file is to name them, or absolute for one that packs them
     * @param language ISO 639 code of the texts to write, where the format has room for one language
     * @return what the format could not hold, with how much of it; warnings, none for a format that holds everything
     * @throws IOException when the stream takes no more
     */
    List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException;
}
