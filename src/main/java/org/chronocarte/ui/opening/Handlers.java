package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.model.merging.Merged;
import org.jspecify.annotations.Nullable;

/** What opening dossiers leaves to the window. For the FX thread. */
public interface Handlers {

    /** A dossier was opened in place of the one before: its first file, or null for the application's own. */
    void opened(@Nullable Path path);

    /** Entries were added to the open dossier. */
    void added(int entries);

    /** A copy was saved. */
    void saved(Path path);

    /** What is open was saved into a file that it is now told from: changes made since it was opened are there alone. */
    void moved(Path path);

    /** Data were exported. */
    void exported(Path path);

    /** A file of which the open dossier was made has changed on disk. */
    void changed(Path path);

    /**
     * Files should be looked over before they are opened.
     *
     * @param decided to be told those that are to be opened, and whether to add them to what is open
     */
    void lookOver(List<FileRead> reads, BiConsumer<List<FileRead>, Boolean> decided);

    /**
     * Some entries seem to be there already.
     *
     * @param decided to be told the ids of those that are to be left out
     */
    void duplicates(Merged merged, Consumer<Set<String>> decided);
}
