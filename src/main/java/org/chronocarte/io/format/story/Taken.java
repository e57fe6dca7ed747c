package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.format.draft.Draft;

/** An object whose fields are asked for one by one, so that it is known which of them nobody asked for. */
final class Taken {

    private final JsonNode json;
    private final Set<String> read = new HashSet<>();

    Taken(JsonNode json) {
        this.json = json;
    }

    /** The first of some fields that says anything, as text; "" where none does. */
    String take(String... names) {
        for (String name : names) {
            String text = Fields.text(json, name);
            if (!text.isEmpty()) {
                read.add(name);
                return text;
            }
        }
        return "";
    }

    /** Notes that a field was read some other way. */
    void read(String name) {
        read.add(name);
    }

    /**
     * Keeps all fields that were not read.
     *
     * @param prefix stands before their names
     */
    void keepOthers(Draft draft, String prefix) {
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (!read.contains(field.getKey())) {
                Fields.keep(draft, prefix + field.getKey(), field.getValue());
            }
        }
    }
}
