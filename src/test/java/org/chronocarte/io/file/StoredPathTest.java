package org.chronocarte.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredPathTest {

    @Test
    void aPathIsWhatWasWritten() {
        assertEquals(
                Optional.of(Path.of("a", "b.json")),
                StoredPath.parse(Path.of("a", "b.json").toString()));
    }

    @Test
    void whatCanBeNoPathHereIsNone() {
        assertEquals(Optional.empty(), StoredPath.parse("a\0b.json"));
    }
}
