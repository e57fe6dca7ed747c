package org.chronocarte.io.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths that an earlier session wrote down as text. */
public final class StoredPath {

    private StoredPath() {}

    /**
     * The path that was written down; empty where it can be none in this session, as when files' names are now taken for
     * plain ASCII (a start without a locale) and it has an accent.
     */
    public static Optional<Path> parse(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
