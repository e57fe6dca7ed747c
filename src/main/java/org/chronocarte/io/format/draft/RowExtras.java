package org.chronocarte.io.format.draft;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chronocarte.model.dossier.Extras;

/** What a row says and no field of an entry holds, as fields beside those of the entry. */
final class RowExtras {

    /** The fields of an entry in our own format; one of these names would stand twice in the file that is saved. */
    private static final Set<String> OURS = Set.of(
            "id",
            "kind",
            "title",
            "summary",
            "when",
            "whenNote",
            "places",
            "actors",
            "tags",
            "sources",
            "weight",
            "claims",
            "figures",
            "note");

    private RowExtras() {}

    /**
     * The fields with their values as JSON. One that is called like a field of an entry, or like one before it, gets a
     * number.
     *
     * @param values name in the file to value as text
     */
    static Extras of(Map<String, String> values) {
        if (values.isEmpty()) {
            return Extras.NONE;
        }
        Map<String, String> json = new LinkedHashMap<>();
        values.forEach((name, value) ->
                json.put(free(name, json), TextNode.valueOf(value).toString()));
        return new Extras(json);
    }

    private static String free(String name, Map<String, String> taken) {
        String free = name;
        for (int number = 2; OURS.contains(free) || taken.containsKey(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
