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

    /**
     * One association.
     *
     * @param title never blank
     * @param text what is told of it, or ""
     */
    record Link(String id, Mode mode, String title, String text) {}

    /** Adds one as the file has it; false when it has neither an id nor a title. Of two with the same id the first holds. */
    boolean add(JsonNode json, String mode) {
        String title = first(json, "title", "label", "name", "category", "filter");
        String id = first(json, "id");
        String key = id.isEmpty() ? title : id;
        if (key.isEmpty()) {
            return false;
        }
        Mode known = switch (mode.strip().toUpperCase(Locale.ROOT)) {
            case "NARRATIVE" -> Mode.NARRATIVE;
            case "CATEGORY" -> Mode.CATEGORY;
            default -> Mode.FILTER;
        };
        byId.putIfAbsent(key, new Link(key, known, title.isEmpty() ? key : title, first(json, "desc", "description")));
        return true;
    }

    /** Adds a narrative of which only the name is known. */
    void addNarrative(String name) {
        byId.putIfAbsent(name, new Link(name, Mode.NARRATIVE, name, ""));
    }

    private static String first(JsonNode json, String... names) {
        for (String name : names) {
            String text = Fields.text(json, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    boolean isEmpty() {
        return byId.isEmpty();
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
