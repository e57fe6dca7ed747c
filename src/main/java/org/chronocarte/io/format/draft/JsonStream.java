package org.chronocarte.io.format.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chronocarte.io.format.ReadResult;

/** Reads a dossier from a stream of JSON. */
public final class JsonStream {

    private JsonStream() {}

    /** What takes the drafts from a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads the first value of a file.
         *
         * @param parser before its first token; may be left anywhere
         * @return why the file is refused; empty when it is not
         * @throws IOException when the file is no JSON, or its bytes cannot be had
         */
        Optional<ReadResult> read(JsonParser parser) throws IOException;
    }

    /**
     * Reads a file to its end. What follows its first value is none of it, but is looked at so that a broken file is
     * found out.
     *
     * @param in stays open
     * @throws IOException when the bytes cannot be had
     */
    public static ReadResult read(JsonFactory factory, InputStream in, DraftDossier dossier, Content content)
            throws IOException {
        try (JsonParser parser = factory.createParser(in)) {
            try {
                Optional<ReadResult> refusal = content.read(parser);
                if (refusal.isPresent()) {
                    return refusal.get();
                }
                while (parser.nextToken() != null) {
                    parser.skipChildren();
                }
            } catch (IOException e) {
                return JsonFaults.refused(dossier, parser, e);
            }
        }
        return dossier.finish();
    }
}
