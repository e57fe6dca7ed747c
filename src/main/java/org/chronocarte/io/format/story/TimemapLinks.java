package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What events of a timemap may be associated with, in the order of the file. */
final class TimemapLinks {

    private final Map<String, Link> byId = new LinkedHashMap<>();

    /** What an association does. */
    enum Mode {
        FILTER,
        CATEGORY,
        NARRATIVE
    }

    /** What became of an association. */
    enum Added {
        YES,
        /** It has neither an id nor a title. */
        NAMELESS,
        /** Another one has its id. */
        AGAIN
    }

    /**
     * One association.
     *
     * @param title never blank
     * @param text what is told of it, or ""
     */
    record Link(String id, Mode mode, String title, String text) {}

    /** Adds one as the file has it. Of two with the same id the first holds. */
    Added add(JsonNode json, String mode) {
        String id = Fields.first(json, "id", "category", "filter");
        String title = Fields.first(json, "title", "label", "category_label", "name", "category", "filter");
        String key = id.isEmpty() ? title : id;
        if (key.isEmpty()) {
            return Added.NAMELESS;
        }
        Mode known = switch (mode.strip().toUpperCase(Locale.ROOT)) {
            case "NARRATIVE" -> Mode.NARRATIVE;
            case "CATEGORY" -> Mode.CATEGORY;
            default -> Mode.FILTER;
        };
        String name = title.isEmpty() ? path(json).orElse(spelled(key)) : title;
        Link link = new Link(key, known, name, Fields.first(json, "desc", "description"));
        Link before = byId.putIfAbsent(key, link);
        return before == null || before.equals(link) ? Added.YES : Added.AGAIN;
    }

    /** Where a filter stands in the tree of filters, which names it as well. */
    private static Optional<String> path(JsonNode json) {
        List<String> steps = new ArrayList<>();
        Fields.at(json, "filter_paths").forEach(each -> steps.add(Fields.text(each)));
        steps.removeIf(String::isEmpty);
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", steps));
    }

    /** An id such as "Country=Ukraine" as people write it. */
    static String spelled(String id) {
        return id.replaceFirst("(?<=\\S)=(?=\\S)", ": ");
    }

    /** Adds a narrative of which only the name is known. */
    void addNarrative(String name) {
        byId.putIfAbsent(name, new Link(name, Mode.NARRATIVE, name, ""));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    boolean hasFilters() {
        return byId.values().stream().anyMatch(each -> each.mode() == Mode.FILTER);
    }

    Optional<Link> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that tell a story. */
    List<Link> narratives() {
        List<Link> all = new ArrayList<>();
        byId.values().stream().filter(each -> each.mode() == Mode.NARRATIVE).forEach(all::add);
        return all;
    }
}
