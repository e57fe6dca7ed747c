package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.MachineDates;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a feature: found by any spelling of their name, such as {@code begin_date} or {@code beginDate},
 * without accents, and each taken once, so that what nobody took is kept beside the entry.
 */
final class Properties {

    private record Property(String name, JsonNode value) {}

    private static final String TAGS = "tags";

    private final Map<String, Property> left = new LinkedHashMap<>();

    Properties(JsonNode properties) {
        properties.properties().forEach(each -> add(each.getKey(), each.getValue()));
        // Programs that read OpenStreetMap put what it says of a thing there.
        Property tags = left.get(TAGS);
        if (tags != null && tags.value().isObject()) {
            left.remove(TAGS);
            tags.value().properties().forEach(each -> {
                boolean known = left.containsKey(folded(each.getKey()));
                add(known ? TAGS + "." + each.getKey() : each.getKey(), each.getValue());
            });
        }
    }

    private void add(String name, JsonNode value) {
        if (!JsonWords.isHollow(value)) {
            // Of two spellings of one name each is kept.
            String folded = folded(name);
            left.put(left.containsKey(folded) ? name : folded, new Property(name, value));
        }
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
    }

    /** Takes the first of these that is a text or number; null without any. */
    @Nullable
    JsonNode scalar(String... names) {
        for (String name : names) {
            Property property = left.get(name);
            if (property != null && property.value().isValueNode()) {
                left.remove(name);
                return property.value();
            }
        }
        return null;
    }

    /** Takes the first of these that is a text or number, as text; null without any. */
    @Nullable
    String text(String... names) {
        JsonNode value = scalar(names);
        return value == null ? null : value.asText();
    }

    /** Takes a text or number that is as it must be, as text; null when there is none, or another. */
    @Nullable
    String text(String name, Predicate<String> fitting) {
        Property property = left.get(name);
        boolean fits = property != null
                && property.value().isValueNode()
                && fitting.test(property.value().asText());
        return fits ? text(name) : null;
    }

    /** What a property says as text or number, which stays; null without any. */
    @Nullable
    String seen(String name) {
        Property property = left.get(name);
        return property == null || !property.value().isValueNode()
                ? null
                : property.value().asText();
    }

    /** Takes a list of objects; an empty one when there is none, or a list of other things. */
    List<JsonNode> objects(String name) {
        Property property = left.get(name);
        if (property == null || !property.value().isArray()) {
            return List.of();
        }
        List<JsonNode> objects = new ArrayList<>();
        property.value().forEach(objects::add);
        if (!objects.stream().allMatch(JsonNode::isObject)) {
            return List.of();
        }
        left.remove(name);
        return objects;
    }

    /** Takes the first of these, whatever it is; null without any. */
    @Nullable
    JsonNode any(String... names) {
        for (String name : names) {
            Property property = left.remove(name);
            if (property != null) {
                return property.value();
            }
        }
        return null;
    }

    /** The first text that could be a headline, whatever its name; it stays. Null without any. */
    @Nullable
    String anyText() {
        for (Property each : left.values()) {
            String text = each.value().isTextual() ? each.value().textValue() : "";
            boolean words = text.chars().anyMatch(Character::isLetter) && !text.startsWith("#");
            if (words && MachineDates.when(text).isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** Keeps with the draft all that was not taken. */
    void keepRest(Draft draft) {
        left.values().forEach(each -> draft.extra(each.name(), JsonWords.of(each.value())));
    }
}
