package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.story.TimemapLinks.Mode;

/** What an event of a timemap refers to: in lists, in numbered columns, or with commas between, as its versions have it. */
final class TimemapReferences {

    private static final Pattern FIELD =
            Pattern.compile("(source|association|narrative|filter|tag|categor(?:y|ies))s?_?(\\d{0,4})");
    /** A value such as "School, kindergarten" may hold a comma itself: then the next key tells where it ends. */
    private static final Pattern BETWEEN_PAIRS = Pattern.compile(",(?=[^,=]+=)");

    private static final Pattern COMMA = Pattern.compile(",");

    private final List<JsonNode> sources = new ArrayList<>();
    private final Map<String, Mode> links = new LinkedHashMap<>();
    private final Set<String> associated = new HashSet<>();

    /** Takes a field of an event; false when it refers to nothing. */
    boolean take(String name, JsonNode value) {
        Matcher field = FIELD.matcher(name);
        if (!field.matches()) {
            return false;
        }
        String kind = field.group(1);
        boolean several = value.isTextual() && field.group(2).isEmpty() && !kind.startsWith("categor");
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (kind.equals("source")) {
                sources.add(each);
            } else if (several) {
                parted(Fields.text(each)).forEach(id -> link(kind, new TextNode(id)));
            } else {
                link(kind, each);
            }
        }
        return true;
    }

    private static List<String> parted(String text) {
        Pattern between = text.indexOf('=') >= 0 ? BETWEEN_PAIRS : COMMA;
        return List.of(between.split(text));
    }

    private void link(String kind, JsonNode value) {
        String id = id(value).strip();
        if (!id.isEmpty()) {
            links.put(id, mode(kind));
            if (kind.equals("association")) {
                associated.add(id);
            }
        }
    }

    private static Mode mode(String kind) {
        return kind.startsWith("categor") ? Mode.CATEGORY : kind.equals("narrative") ? Mode.NARRATIVE : Mode.FILTER;
    }

    /** An id, or the object that it stands for, or Bellingcat's key and value. */
    private static String id(JsonNode value) {
        if (!value.isObject()) {
            return Fields.text(value);
        }
        String worth = Fields.text(value, "value");
        String key = Fields.text(value, "key");
        if (!worth.isEmpty()) {
            return key.isEmpty() ? worth : key + ": " + worth;
        }
        return Fields.first(value, "id", "title");
    }

    /** Ids, addresses or the sources themselves. */
    List<JsonNode> sources() {
        return sources;
    }

    /** Ids of associations, and what the field says that they do. */
    Map<String, Mode> links() {
        return links;
    }

    /** Whether one of them should stand among the associations, as the filters of older versions do not. */
    boolean isAssociation(String id) {
        return associated.contains(id);
    }
}
