package org.chronocarte.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the application's window. */
public interface WindowOpener {

    /**
     * What the window begins with.
     *
     * @param files to open together; none for the dossier that was open last
     * @param language its tag, or null for the one that was used last
     */
    record Beginning(List<Path> files, @Nullable String language) {

        /** The dossier that was open last, in the language that was used last. */
        public static final Beginning AS_LEFT = new Beginning(List.of(), null);

        public Beginning {
            files = List.copyOf(files);
        }
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @return the exit code
     */
    int open(Beginning beginning);

    /**
     * How the tour goes.
     *
     * @param autoplay whether it goes on by itself
     * @param loop whether it begins again after its end
     */
    record Presenting(boolean autoplay, boolean loop) {}

    /**
     * Opens the window, gives the tour of the dossier's chapters, and returns when the window is closed.
     *
     * @param beginning has one file at most
     * @return the exit code
     */
    int present(Beginning beginning, Presenting how);

    /**
     * Opens the window with the default dossier, measures it, prints JSON lines and closes it.
     *
     * @param soak how long to move the map at random; zero for the other cases
     * @return the exit code
     * @throws IOException when no room is found for its settings
     */
    int measure(Duration soak) throws IOException;

    /** Whether there may be a display to open a window on. */
    boolean hasDisplay();

    /**
     * Opens the window, in it a table, measures both, prints JSON lines and closes it.
     *
     * @param table a file
     * @param soak how long to do things at random; zero for the other cases
     * @return the exit code: 2 when the file cannot be opened
     * @throws IOException when no room is found for its settings
     */
    int measure(Path table, Duration soak) throws IOException;
}
