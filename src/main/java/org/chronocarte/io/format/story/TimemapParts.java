package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DraftDossier;

/** Hands each part of a timemap file to what knows it. */
final class TimemapParts implements JsonLists.Sink {

    private static final String SERVER = "export_";

    private final DraftDossier dossier;
    private final TimemapEvents events;
    private final TimemapLinks links = new TimemapLinks();
    private final TimemapSources sources;

    TimemapParts(DraftDossier dossier) {
        this.dossier = dossier;
        this.sources = new TimemapSources(dossier);
        this.events = new TimemapEvents(dossier);
    }

    /** Pointers of all lists that such a file may have. */
    static Set<String> lists() {
        Set<String> lists = new HashSet<>();
        lists.add("");
        for (String name :
                Set.of("events", "associations", "sources", "sites", "narratives", "categories", "filters")) {
            lists.add("/" + name);
            lists.add("/" + SERVER + name);
        }
        return lists;
    }

    private static String plain(String name) {
        return name.startsWith(SERVER) ? name.substring(SERVER.length()) : name;
    }

    @Override
    public void item(String list, Where.Pointer where, JsonNode item) {
        switch (plain(list.isEmpty() ? "" : list.substring(1))) {
            case "", "events" -> events.event(where, item);
            case "sites" -> events.site(where, item);
            case "associations", "narratives", "categories", "filters" -> link(list, where, item);
            default -> sources.add(where, Fields.text(item, "id"), item);
        }
    }

    private void link(String list, Where.Pointer where, JsonNode item) {
        String mode = switch (plain(list.substring(1))) {
            case "narratives" -> "NARRATIVE";
            case "categories" -> "CATEGORY";
            case "filters" -> "FILTER";
            default -> Fields.text(item, "mode");
        };
        if (Fields.isBlank(item)) {
            return;
        }
        switch (links.add(item, mode)) {
            case YES -> {
                // Its events say what becomes of it.
            }
            case NAMELESS -> leaveOut("story-link", where, item.toString());
            case AGAIN -> leaveOut("story-id-again", where, Fields.first(item, "id", "title"));
        }
    }

    private void leaveOut(String code, Where where, String... details) {
        dossier.row();
        dossier.leaveOut(code, where, details);
    }

    @Override
    public void field(String object, String name, JsonNode value) {
        Where.Pointer where = new Where.Pointer(JsonLists.pointer(object, name));
        switch (plain(name)) {
            case "sources" -> {
                for (Map.Entry<String, JsonNode> each : value.properties()) {
                    sources.add(
                            new Where.Pointer(JsonLists.pointer(where.pointer(), each.getKey())),
                            each.getKey(),
                            each.getValue());
                }
            }
            case "notifications" -> {
                // What the tool told its own users of.
            }
            default -> {
                if (!Fields.isEmpty(value)) {
                    dossier.row();
                    dossier.leaveOut("story-aside", where, name);
                }
            }
        }
    }

    /** An event of a table. */
    void event(Where where, JsonNode item) {
        events.event(where, item);
    }

    /** Puts the parts together. */
    void finish() {
        events.finish(links, sources);
    }
}
