package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateNumbers;

/** What a layer of ArcGIS says of its fields: which count time, and what their codes mean. */
final class EsriFields {

    /** When a row was written, which dates nothing. */
    private static final Pattern OF_THE_RECORD =
            Pattern.compile("(?i).*(?:creat|crea_|edit|modif|maj|update|saisie).*");

    private static final String MIDNIGHT = "T00:00:00Z";

    private final List<String> dates = new ArrayList<>();
    private final Map<String, Map<String, JsonNode>> codes = new HashMap<>();

    /** @param fields the member of that name; not a list where there is none */
    EsriFields(JsonNode fields) {
        for (JsonNode field : fields) {
            String name = field.path("name").asText("");
            if (field.path("type").asText("").equals("esriFieldTypeDate")) {
                dates.add(name);
            }
            for (JsonNode coded : field.path("domain").path("codedValues")) {
                codes.computeIfAbsent(name, each -> new HashMap<>())
                        .put(coded.path("code").asText(), coded.path("name"));
            }
        }
    }

    /** A feature's attributes as properties: times as ISO 8601, codes in words, and the only date called so. */
    ObjectNode properties(JsonNode attributes) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        attributes.properties().forEach(each -> {
            JsonNode value = each.getValue();
            Map<String, JsonNode> names = codes.getOrDefault(each.getKey(), Map.of());
            JsonNode said = names.getOrDefault(value.asText(), value);
            properties.set(each.getKey(), dates.contains(each.getKey()) ? time(said) : said);
        });
        Optional<String> only = onlyDate();
        if (only.isPresent() && properties.has(only.get()) && !properties.has("date")) {
            properties.set("date", properties.remove(only.get()));
        }
        return properties;
    }

    private Optional<String> onlyDate() {
        List<String> told = dates.stream()
                .filter(each -> !OF_THE_RECORD.matcher(each).matches())
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** Milliseconds since 1970; midnight stands for the day. */
    private static JsonNode time(JsonNode millis) {
        if (!millis.isNumber()) {
            return millis;
        }
        return DateNumbers.MILLIS
                .edtf(millis.asDouble())
                .map(time -> time.endsWith(MIDNIGHT) ? time.substring(0, time.length() - MIDNIGHT.length()) : time)
                .<JsonNode>map(JsonNodeFactory.instance::textNode)
                .orElse(millis);
    }
}
