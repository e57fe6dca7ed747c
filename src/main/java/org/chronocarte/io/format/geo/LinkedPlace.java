package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.io.format.draft.WebAddress;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** What a feature of Linked Places holds beside its properties: names, types, links, descriptions. */
final class LinkedPlace {

    /** Members that make a feature one of Linked Places, and those that GeoJSON itself has. */
    private static final Set<String> KNOWN = Set.of(
            "type", "properties", "id", "@id", "bbox", "when", "names", "types", "descriptions", "geometry", "links");

    /** Links to texts on the place; the others lead to the same place elsewhere. */
    private static final Set<String> TEXTS = Set.of("primaryTopicOf", "subjectOf", "seeAlso");

    private LinkedPlace() {}

    /** The first name, or null. */
    static @Nullable String name(JsonNode feature) {
        List<String> names = names(feature);
        return names.isEmpty() ? null : names.get(0);
    }

    private static List<String> names(JsonNode feature) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : feature.path("names")) {
            String name = each.path("toponym").asText("");
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** When its names and types held. */
    static List<JsonNode> heldWhen(JsonNode feature) {
        List<JsonNode> whens = new ArrayList<>();
        feature.path("names").forEach(each -> whens.add(each.path("when")));
        feature.path("types").forEach(each -> whens.add(each.path("when")));
        return whens;
    }

    /** The first description, or null. */
    static @Nullable String description(JsonNode feature) {
        String text = feature.path("descriptions").path(0).path("value").asText("");
        return text.isBlank() ? null : text;
    }

    /**
     * Fills a draft with all but the title, summary and time.
     *
     * @param places names of the feature's places that are known already
     * @param cited whether a source with an address is known already
     */
    static void fill(Draft draft, JsonNode feature, List<String> places, Predicate<String> cited) {
        List<String> names = names(feature);
        for (JsonNode name : feature.path("names")) {
            name.path("citations").forEach(each -> cite(draft, each));
            cite(draft, name.path("citation"));
        }
        if (!names.isEmpty() && !names.equals(places)) {
            draft.extra("names", String.join("; ", names));
        }
        for (JsonNode type : feature.path("types")) {
            String label = type.path("label")
                    .asText(type.path("sourceLabels").path(0).path("label").asText(""));
            if (!label.isBlank()) {
                draft.tag(label);
            }
        }
        ArrayNode elsewhere = JsonNodeFactory.instance.arrayNode();
        for (JsonNode link : feature.path("links")) {
            String address = link.path("identifier").asText(link.path("uri").asText(""));
            boolean web = WebAddress.isOne(address);
            if (!web || !TEXTS.contains(link.path("type").asText(""))) {
                elsewhere.add(link);
            } else if (!cited.test(address)) {
                draft.source(DraftSource.of(address));
            }
        }
        if (!elsewhere.isEmpty()) {
            draft.extra("links", elsewhere.toString());
        }
        feature.properties().forEach(each -> {
            if (!KNOWN.contains(each.getKey()) && !JsonWords.isHollow(each.getValue())) {
                draft.extra(each.getKey(), JsonWords.of(each.getValue()));
            }
        });
    }

    private static void cite(Draft draft, JsonNode cited) {
        String label = cited.path("label").asText("");
        String address = cited.path("@id").asText(cited.path("id").asText(""));
        String year = cited.path("year").asText("");
        When date = year.isBlank() ? null : MachineDates.when(year).orElse(null);
        boolean web = WebAddress.isOne(address);
        if (!label.isBlank()) {
            draft.source(new DraftSource(label, null, date, web ? address : null, web ? null : blank(address)));
        }
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
