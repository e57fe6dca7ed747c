package org.chronocarte.io.format.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which fields stand in the beginning of a JSON file. A field is named by its JSON pointer, in which a star stands for
 * the place in a list, such as in "/events/&#42;/start_date".
 */
final class JsonHead {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern PLACE = Pattern.compile("/\\d+(?=/|$)");

    private final Set<String> paths = new LinkedHashSet<>();

    /** Looks as far as the bytes go, or as they are JSON. */
    JsonHead(byte[] head) {
        if (!isJson(head)) {
            return;
        }
        try (JsonParser parser = FACTORY.createParser(head)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    paths.add(PLACE.matcher(pointer).replaceAll("/*"));
                }
            }
        } catch (IOException e) {
            // The head is cut somewhere, or was no JSON after all: what was seen until then counts.
        }
    }

    private static boolean isJson(byte[] head) {
        int start = head.length >= 3 && head[0] == (byte) 0xEF ? 3 : 0;
        for (int i = start; i < head.length; i++) {
            if (head[i] > ' ' || head[i] < 0) {
                return head[i] == '{' || head[i] == '[';
            }
        }
        return false;
    }

    /** Whether a field was seen. */
    boolean has(String path) {
        return paths.contains(path);
    }

    /** Whether any field was seen whose whole path is of a kind. */
    boolean hasAny(Pattern path) {
        return paths.stream().anyMatch(each -> path.matcher(each).matches());
    }
}
