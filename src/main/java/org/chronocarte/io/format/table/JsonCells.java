package org.chronocarte.io.format.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The fields of a JSON object as the cells of a row: that of an object inside is called {@code outer.inner}. */
final class JsonCells {

    /** Numbers with more digits than these are not written out. */
    private static final int MOST_DIGITS = 50;

    private JsonCells() {}

    /** Names and values, in their order; without those that are empty. */
    static Map<String, String> of(JsonNode record) {
        Map<String, String> cells = new LinkedHashMap<>();
        add("", record, cells);
        return cells;
    }

    private static void add(String before, JsonNode object, Map<String, String> cells) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = before + field.getKey();
            JsonNode value = plain(field.getValue());
            if (value.isObject() && !value.has("coordinates")) {
                add(name + ".", value, cells);
                continue;
            }
            String text = text(value);
            if (!text.isEmpty()) {
                cells.put(name, text);
            }
        }
    }

    /** The value itself where it is wrapped: in results of SPARQL and exports of MongoDB. */
    private static JsonNode plain(JsonNode value) {
        if (value.isObject()
                && value.path("value").isTextual()
                && value.path("type").isTextual()) {
            return value.get("value");
        }
        if (value.isObject() && value.size() == 1) {
            Map.Entry<String, JsonNode> only = value.properties().iterator().next();
            return only.getKey().startsWith("$") ? only.getValue() : value;
        }
        return value;
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            boolean endless = Math.abs((long) value.decimalValue().scale()) > MOST_DIGITS;
            return endless ? value.asText() : value.decimalValue().toPlainString();
        }
        return value.isArray() ? list(value) : value.isObject() ? value.toString() : value.asText();
    }

    private static String list(JsonNode values) {
        StringJoiner joined = new StringJoiner(isNumbers(values) ? ", " : "; ");
        for (JsonNode each : values) {
            if (each.isContainerNode()) {
                return values.toString();
            }
            joined.add(text(each));
        }
        return joined.toString();
    }

    private static boolean isNumbers(JsonNode values) {
        for (JsonNode each : values) {
            if (!each.isNumber()) {
                return false;
            }
        }
        return true;
    }
}
