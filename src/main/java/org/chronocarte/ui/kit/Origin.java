package org.chronocarte.ui.kit;

import java.nio.file.Path;
import java.util.List;
import org.chronocarte.model.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Where the open dossier came from, as it was then.
 *
 * @param dossier as it was opened or last saved
 * @param safety whether it can be had again from disk
 * @param files of which it was made, in order; none for the application's own dossier
 */
public record Origin(Dossier dossier, Safety safety, List<Path> files) {

    /** Whether a dossier can be had again from disk. */
    public enum Safety {
        /** A file of our own, or the application itself, holds the same. */
        SAVED,
        /**
         * It was understood from a file of another format, or of ours though something in that was not right, and would
         * be understood so again: the file may hold more.
         */
        IMPORTED,
        /** Nothing on disk holds it as a whole. */
        UNSAVED
    }

    /** The file by which the dossier's pictures are found; null for the application's own dossier. */
    public @Nullable Path home() {
        return files.isEmpty() ? null : files.get(0);
    }

    public Origin {
        files = List.copyOf(files);
    }
}
