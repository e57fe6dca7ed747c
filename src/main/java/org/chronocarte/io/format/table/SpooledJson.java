package org.chronocarte.io.format.table;

import com.fasterxml.jackson.core.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A stream of JSON that is read twice, since what it holds shows only at its end: a temporary file, which is deleted on
 * closing.
 */
final class SpooledJson implements Closeable {

    private final Path file;
    private @Nullable JsonParser parser;

    private SpooledJson(Path file) {
        this.file = file;
    }

    /** Makes rows of a file that was copied. */
    @FunctionalInterface
    interface Opening<R> {
        R open(SpooledJson json) throws IOException;
    }

    /** Copies a stream. What cannot be opened is deleted at once. */
    static <R> R open(InputStream in, Opening<R> opening) throws IOException {
        SpooledJson json = new SpooledJson(Files.createTempFile("chronocarte", ".json"));
        try {
            Files.copy(in, json.file, StandardCopyOption.REPLACE_EXISTING);
            return opening.open(json);
        } catch (IOException e) {
            json.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    /** The parser of the second reading; closed with this. */
    JsonParser parser() throws IOException {
        JsonParser opened = parser;
        if (opened == null) {
            opened = JsonPlan.parser(file);
            parser = opened;
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
        Files.deleteIfExists(file);
    }
}
