package org.chronocarte.io.format.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a record whose values stand in objects, as words: dates and names of CSL, as Zotero writes them, values of
 * JSON-LD, as Omeka S does, and lists of things that have a name each, such as the labels of Trello.
 */
final class WrappedValues {

    private static final Set<String> OF_A_NAME =
            Set.of("family", "given", "suffix", "non-dropping-particle", "dropping-particle");

    private static final List<String> OF_DATES = List.of("literal", "raw");

    private WrappedValues() {}

    /**
     * The record with words in place of such values.
     *
     * @param record left as it is
     * @param partly filled with the names of fields of which more is in the file than these words say
     */
    static JsonNode told(JsonNode record, Set<String> partly) {
        return told(record, "", partly);
    }

    private static JsonNode told(JsonNode object, String before, Set<String> partly) {
        ObjectNode told = null;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (!value.isContainerNode()) {
                continue;
            }
            String name = before + field.getKey();
            Optional<String> words = words(value, name, partly);
            JsonNode plain = words.<JsonNode>map(TextNode::valueOf)
                    .orElseGet(() -> value.isObject() ? told(value, name + ".", partly) : value);
            if (plain != value) {
                told = told == null ? object.<ObjectNode>deepCopy() : told;
                told.set(field.getKey(), plain);
            }
        }
        return told == null ? object : told;
    }

    private static Optional<String> words(JsonNode value, String name, Set<String> partly) {
        if (value.isObject()) {
            Optional<String> date = date(value);
            return date.isPresent() ? date : linked(value, name, partly);
        }
        List<String> words = new ArrayList<>();
        for (JsonNode each : value) {
            Optional<String> person = person(each);
            Optional<String> word = person.isPresent() ? person : named(each, name, partly);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    /** A date of CSL: one or two lists of year, month and day, or words. */
    private static Optional<String> date(JsonNode value) {
        for (String field : OF_DATES) {
            if (value.path(field).isTextual()) {
                return value.size() == 1 ? Optional.of(value.path(field).asText()) : Optional.empty();
            }
        }
        List<String> dates = new ArrayList<>();
        for (JsonNode parts : value.path("date-parts")) {
            List<String> date = new ArrayList<>();
            for (JsonNode part : parts) {
                date.add(date.isEmpty() ? part.asText() : twoDigits(part.asText()));
            }
            dates.add(String.join("-", date));
        }
        boolean roughly = value.path("circa").asBoolean() || value.path("circa").asInt() == 1;
        boolean more = value.size() > (value.has("circa") ? 2 : 1);
        return dates.isEmpty() || more ? Optional.empty() : Optional.of(String.join("/", dates) + (roughly ? "~" : ""));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Somebody of CSL: "Jean de La Fontaine". */
    private static Optional<String> person(JsonNode value) {
        boolean is = value.path("family").isTextual();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            is &= OF_A_NAME.contains(field.getKey());
        }
        if (!is) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")) {
            String text = value.path(part).asText("");
            if (!text.isBlank()) {
                parts.add(text.strip());
            }
        }
        return Optional.of(String.join(" ", parts));
    }

    /** What a value of JSON-LD says, or how the thing is called to which it refers. */
    private static Optional<String> linked(JsonNode value, String name, Set<String> partly) {
        for (String field : List.of("@value", "display_title", "o:label")) {
            JsonNode word = value.path(field);
            if (word.isValueNode() && !word.isNull()) {
                sayMore(value, name, partly);
                return Optional.of(word.asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(JsonNode value, String name, Set<String> partly) {
        Optional<String> linked = linked(value, name, partly);
        // What has dates or a position of its own is more than a label.
        boolean label = value.path("name").isTextual()
                && !value.path("name").asText().isBlank()
                && !value.properties().stream().anyMatch(each -> each.getValue().isContainerNode());
        if (linked.isEmpty() && label) {
            sayMore(value, name, partly);
            return Optional.of(value.path("name").asText().strip());
        }
        return linked;
    }

    private static void sayMore(JsonNode value, String name, Set<String> partly) {
        if (value.size() > 1) {
            partly.add(name);
        }
    }
}
