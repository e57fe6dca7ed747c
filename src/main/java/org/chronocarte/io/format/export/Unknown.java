package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chronocarte.io.format.PlainJson;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.jspecify.annotations.Nullable;

/** The fields of entries that this application does not know, which tables and features can hold all the same. */
final class Unknown {

    private Unknown() {}

    /** Their names, in the order in which they come; without those that mean something else in the file. */
    static Set<String> names(Collection<Entry> entries, Collection<String> taken) {
        Set<String> names = new LinkedHashSet<>();
        entries.forEach(entry -> names.addAll(entry.extras().json().keySet()));
        names.removeAll(taken);
        names.removeIf(String::isBlank);
        return names;
    }

    /** A field's value; null for none. */
    static @Nullable JsonNode value(Entry entry, String name) {
        return value(entry.extras(), name);
    }

    /** As {@link #value(Entry, String)}, of anything. */
    static @Nullable JsonNode value(Extras extras, String name) {
        String json = extras.json().get(name);
        return json == null ? null : PlainJson.parsed(json);
    }

    /** A field's value for a cell: a text as it is, anything else as JSON; "" for none. */
    static String text(Entry entry, String name) {
        JsonNode value = value(entry, name);
        return value == null ? "" : value.isTextual() ? value.textValue() : value.toString();
    }
}
