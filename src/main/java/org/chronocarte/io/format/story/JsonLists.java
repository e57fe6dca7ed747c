package org.chronocarte.io.format.story;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.BoundedJson;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/** Reads a JSON file as a stream, an element of its lists at a time. */
final class JsonLists {

    /** More nesting than any story has. */
    private static final int DEEPEST = 200;

    private static final ObjectMapper MAPPER = BoundedJson.trees(DEEPEST);

    private final Set<String> objects;
    private final Set<String> lists;
    private final Sink sink;

    /** Takes what is read, in the order of the file. */
    interface Sink {

        /** An element of a list. */
        void item(String list, Where.Pointer where, JsonNode item);

        /** A value that is neither one of the lists nor one of the objects that hold them. */
        void field(String object, String name, JsonNode value);
    }

    /**
     * A reader.
     *
     * @param objects pointers of the objects whose fields are handed on one by one; the root, "", is always one
     * @param lists pointers of the lists whose elements are
     */
    JsonLists(Set<String> objects, Set<String> lists, Sink sink) {
        this.objects = Set.copyOf(objects);
        this.lists = Set.copyOf(lists);
        this.sink = sink;
    }

    /**
     * Reads to the end.
     *
     * @return why the file cannot be read; empty when all of it was
     * @throws IOException when the bytes cannot be had
     */
    Optional<Problem> read(InputStream in) throws IOException {
        try (JsonParser parser = MAPPER.getFactory().createParser(in)) {
            parser.setCodec(MAPPER);
            return read(parser);
        } catch (CharConversionException e) {
            return Optional.of(Problem.error("encoding", new Where.File()));
        } catch (JsonProcessingException e) {
            return Optional.of(Problem.error("syntax", place(e.getLocation())));
        }
    }

    private Optional<Problem> read(JsonParser parser) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                object(parser, "");
            } else if (first == JsonToken.START_ARRAY && lists.contains("")) {
                list(parser, "");
            } else {
                return Optional.of(Problem.error("type-object", new Where.Pointer("")));
            }
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(Problem.error("trailing", place(parser.currentTokenLocation())));
        } catch (StreamConstraintsException e) {
            boolean deep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
            return Optional.of(Problem.error(deep ? "too-deep" : "value-long", place(parser.currentLocation())));
        } catch (JsonEOFException e) {
            return Optional.of(Problem.error("truncated", place(e.getLocation())));
        } catch (MismatchedInputException e) {
            return Optional.of(
                    Problem.error("duplicate-field", place(e.getLocation()), String.valueOf(parser.currentName())));
        } catch (JsonProcessingException e) {
            boolean encoding = String.valueOf(e.getOriginalMessage()).contains("UTF-8");
            return Optional.of(
                    encoding
                            ? Problem.error("encoding", new Where.File())
                            : Problem.error("syntax", place(e.getLocation())));
        }
    }

    private void object(JsonParser parser, String path) throws IOException {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw MismatchedInputException.from(parser, Object.class, name);
            }
            String pointer = pointer(path, name);
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && objects.contains(pointer)) {
                object(parser, pointer);
            } else if (token == JsonToken.START_ARRAY && lists.contains(pointer)) {
                list(parser, pointer);
            } else {
                sink.field(path, name, MAPPER.readTree(parser));
            }
        }
    }

    private void list(JsonParser parser, String path) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            sink.item(path, new Where.Pointer(path + "/" + i), MAPPER.readTree(parser));
        }
    }

    /** The pointer of an object's field. */
    static String pointer(String object, String name) {
        return object + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static Where place(JsonLocation location) {
        return new Where.Text(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
