package org.chronocarte.io.format.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.JsonFaults;
import org.chronocarte.io.format.draft.JsonLines;
import org.jspecify.annotations.Nullable;

/** The values of a file that holds an object on each line, without those of broken lines. For one thread. */
final class RecordLines implements Closeable {

    private final BufferedInputStream in;
    private final JsonFactory factory;
    private final JsonLines lines;
    private final List<Problem> broken = new ArrayList<>();
    private @Nullable JsonParser line;

    RecordLines(Path file, JsonFactory factory) throws IOException {
        this.factory = factory;
        in = new BufferedInputStream(Files.newInputStream(file), JsonLines.LOOKED_AT);
        lines = new JsonLines(in);
    }

    /** Whether a file is such a one: its first two lines begin like objects, and one of them is whole. */
    static boolean are(Path file, JsonFactory factory) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), JsonLines.LOOKED_AT)) {
            List<String> first = JsonLines.firstTwo(in);
            return first.size() == 2
                    && first.stream().allMatch(each -> each.startsWith("{"))
                    && (JsonLines.isWhole(first.get(0), factory) || JsonLines.isWhole(first.get(1), factory));
        }
    }

    /** The next value; null after the last. */
    @Nullable
    JsonNode next() throws IOException {
        while (true) {
            JsonParser parser = line == null ? nextLine() : line;
            if (parser == null) {
                return null;
            }
            try {
                if (parser.nextToken() != null) {
                    return parser.readValueAsTree();
                }
            } catch (IOException e) {
                see(parser, e);
            }
            parser.close();
            line = null;
        }
    }

    private @Nullable JsonParser nextLine() throws IOException {
        InputStream next = lines.next();
        line = next == null ? null : factory.createParser(next);
        return line;
    }

    private void see(JsonParser parser, IOException failure) throws IOException {
        if (JsonFaults.problem(parser, failure) == null) {
            throw failure;
        }
        broken.add(Problem.error(JsonLines.BROKEN, lines.where(), Integer.toString(JsonLines.column(parser))));
    }

    /** The number of the line of which the last value was. */
    long number() {
        return lines.number();
    }

    /** What is wrong with lines that were passed over so far. */
    List<Problem> broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        if (line != null) {
            line.close();
        }
        in.close();
    }
}
