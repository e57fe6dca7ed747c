package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.chronocarte.model.dossier.Extras;

/** JSON of which nobody knows what it means, as plain text. A field of an object inside is called {@code outer.inner}. */
public final class PlainJson {

    /** Numbers with more digits than these are not written out. */
    private static final int MOST_DIGITS = 50;

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private PlainJson() {}

    /**
     * One field for people to read.
     *
     * @param name as the file has it; of a field within another, both with a point between them
     * @param text never blank
     */
    public record Line(String name, String text) {}

    /** The value that a text writes; the text itself where it is no JSON. */
    public static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }

    /** Fields that were kept, in the order of the file, without those that say nothing. */
    public static List<Line> lines(Extras extras) {
        List<Line> lines = new ArrayList<>();
        extras.json().forEach((name, json) -> addLines(name, parsed(json), lines));
        return lines;
    }

    private static void addLines(String name, JsonNode wrapped, List<Line> lines) {
        JsonNode value = unwrapped(wrapped);
        if (value.isObject()) {
            value.properties().forEach(each -> addLines(name + "." + each.getKey(), each.getValue(), lines));
        } else if (value.isArray() && hasContainer(value)) {
            value.forEach(each -> addLines(name, each, lines));
        } else if (!text(value).isBlank()) {
            lines.add(new Line(name, text(value).strip()));
        }
    }

    /**
     * The fields of an object as the cells of a row, without those that are empty. Shapes, and lists of more than plain
     * values, stay JSON.
     *
     * @return name to text, in their order
     */
    public static Map<String, String> cells(JsonNode record) {
        Map<String, String> cells = new LinkedHashMap<>();
        addCells("", record, cells);
        return cells;
    }

    private static void addCells(String before, JsonNode object, Map<String, String> cells) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = before + field.getKey();
            JsonNode value = unwrapped(field.getValue());
            if (value.isObject() && !value.has("coordinates")) {
                addCells(name + ".", value, cells);
                continue;
            }
            String text = text(value);
            if (!text.isEmpty()) {
                cells.put(name, text);
            }
        }
    }

    /** The value itself where it is wrapped: in results of SPARQL and exports of MongoDB. */
    private static JsonNode unwrapped(JsonNode value) {
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

    /** A value as text: "" for null, a list of plain values with marks between them, anything larger as JSON. */
    public static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            boolean endless = Math.abs((long) value.decimalValue().scale()) > MOST_DIGITS;
            return endless ? value.asText() : value.decimalValue().toPlainString();
        }
        if (value.isArray() && !hasContainer(value)) {
            return list(value);
        }
        if (isOfPieces(value)) {
            StringBuilder pieces = new StringBuilder();
            value.forEach(each -> pieces.append(each.isTextual() ? each.asText() : piece(each)));
            return pieces.toString();
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    /** Whether a list is one text in pieces, of which some are linked or stressed, as Telegram writes it. */
    private static boolean isOfPieces(JsonNode value) {
        boolean plain = false;
        for (JsonNode each : value) {
            if (!each.isTextual() && !each.path("text").isTextual()) {
                return false;
            }
            plain |= each.isTextual();
        }
        return value.isArray() && plain;
    }

    private static String piece(JsonNode stressed) {
        String text = stressed.path("text").asText();
        String link = stressed.path("href").asText("");
        return link.isEmpty() ? text : text + " (" + link + ")";
    }

    private static String list(JsonNode values) {
        StringJoiner joined = new StringJoiner(isNumbers(values) ? ", " : "; ");
        for (JsonNode each : values) {
            String text = text(each);
            if (!text.isBlank()) {
                joined.add(text);
            }
        }
        return joined.toString();
    }

    private static boolean hasContainer(JsonNode values) {
        for (JsonNode each : values) {
            if (each.isContainerNode()) {
                return true;
            }
        }
        return false;
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
