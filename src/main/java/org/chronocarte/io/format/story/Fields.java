package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.format.draft.Draft;

/** Reads single fields of JSON that people and their tools write with numbers or strings as it comes. */
final class Fields {

    /** A number with more digits than this stays as it is written. */
    private static final int MOST_DIGITS = 30;

    private Fields() {}

    /** A text or number as text without blanks at its ends; "" for anything else, such as null. */
    static String text(JsonNode value) {
        if (value.isBigDecimal() && Math.abs(value.decimalValue().scale()) <= MOST_DIGITS) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    /** A field as text; "" where there is none. */
    static String text(JsonNode object, String name) {
        return text(at(object, name));
    }

    /** The first of some fields that says anything, as text; "" where none does. */
    static String first(JsonNode object, String... names) {
        for (String name : names) {
            String text = text(object, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** A field; a missing node where there is none. */
    static JsonNode at(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null ? MissingNode.getInstance() : value;
    }

    /** Whether a value says anything. */
    static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : text(value).isEmpty();
    }

    /** Whether a value is an object of which no field says anything. */
    static boolean isBlank(JsonNode value) {
        return value.isObject() && value.properties().stream().allMatch(each -> isEmpty(each.getValue()));
    }

    /**
     * Keeps all fields that no field of an entry holds. One that was read as text and holds something else was not.
     *
     * @param prefix stands before their names, so that none is taken for one of ours
     * @param texts names of those that were read as text
     * @param objects names of those whose own fields were read
     */
    static void keep(Draft draft, JsonNode object, String prefix, Set<String> texts, Set<String> objects) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            Set<String> read = value.isObject() ? objects : texts;
            if (value.isArray() || !read.contains(field.getKey())) {
                keep(draft, prefix + field.getKey(), value);
            }
        }
    }

    /** The same of an object whose fields are all texts. */
    static void keep(Draft draft, JsonNode object, String prefix, Set<String> texts) {
        keep(draft, object, prefix, texts, Set.of());
    }

    /** Keeps one field, unless it says nothing. */
    static void keep(Draft draft, String name, JsonNode value) {
        if (!isEmpty(value)) {
            draft.extra(name, value.isValueNode() ? text(value) : value.toString());
        }
    }
}
