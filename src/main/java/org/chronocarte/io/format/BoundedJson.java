package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

/**
 * Makes what reads JSON of which nobody knows who wrote it: nested no deeper than anything that is meant to be read, no
 * text longer than twenty million characters, and streams that stay open, since they are the caller's.
 */
public final class BoundedJson {

    /** Characters: long enough that a text that is merely too long is named by its pointer rather than by its line. */
    private static final int LONGEST_STRING = 20_000_000;

    private BoundedJson() {}

    /**
     * What parses JSON as a stream.
     *
     * @param deepest how deep it may be nested
     */
    public static JsonFactory factory(int deepest) {
        return factory(constraints(deepest).build());
    }

    /**
     * What parses JSON that is read as a whole.
     *
     * @param deepest how deep it may be nested
     * @param largest how many bytes it may have
     */
    public static JsonFactory factory(int deepest, long largest) {
        return factory(constraints(deepest).maxDocumentLength(largest).build());
    }

    /**
     * What makes trees of JSON, numbers with all their digits; a field that stands twice in an object is an error.
     *
     * @param deepest how deep it may be nested
     */
    public static ObjectMapper trees(int deepest) {
        return new ObjectMapper(factory(deepest))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    private static StreamReadConstraints.Builder constraints(int deepest) {
        return StreamReadConstraints.builder().maxNestingDepth(deepest).maxStringLength(LONGEST_STRING);
    }

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return new NumberBounds(new JsonFactoryBuilder().streamReadConstraints(constraints))
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }
}
