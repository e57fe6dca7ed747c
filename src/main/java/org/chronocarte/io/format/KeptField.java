package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.Extras;

/**
 * A field that this application kept without knowing what it means, for people to read.
 *
 * @param name as the file has it; of a field within another, both with a point between them
 * @param value plain text, never blank
 */
public record KeptField(String name, String value) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The fields in the order of the file, without those that say nothing. */
    public static List<KeptField> of(Extras extras) {
        List<KeptField> fields = new ArrayList<>();
        extras.json().forEach((name, json) -> {
            try {
                add(name, MAPPER.readTree(json), fields);
            } catch (JsonProcessingException e) {
                fields.add(new KeptField(name, json));
            }
        });
        return fields;
    }

    private static void add(String name, JsonNode value, List<KeptField> fields) {
        if (value.isObject()) {
            value.fields().forEachRemaining(each -> add(name + "." + each.getKey(), each.getValue(), fields));
        } else if (value.isArray()) {
            addAll(name, value, fields);
        } else if (!value.isNull() && !value.asText().isBlank()) {
            fields.add(new KeptField(name, value.asText().strip()));
        }
    }

    /** What is plain stands in one line; what has fields of its own, one after the other. */
    private static void addAll(String name, JsonNode list, List<KeptField> fields) {
        List<String> plain = new ArrayList<>();
        for (JsonNode each : list) {
            if (each.isContainerNode()) {
                add(name, each, fields);
            } else if (!each.isNull() && !each.asText().isBlank()) {
                plain.add(each.asText().strip());
            }
        }
        if (!plain.isEmpty()) {
            fields.add(new KeptField(name, String.join(", ", plain)));
        }
    }
}
