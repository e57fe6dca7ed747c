package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a value of JSON says to a person. */
final class JsonWords {

    private JsonWords() {}

    /** Whether there is nothing in it, as in what a template has and nobody filled in: only blanks, however deep. */
    static boolean isHollow(JsonNode value) {
        if (value.isContainerNode()) {
            for (JsonNode each : value) {
                if (!isHollow(each)) {
                    return false;
                }
            }
            return true;
        }
        return value.isMissingNode() || value.isNull() || value.asText().isBlank();
    }

    /** A text: of a list its values one after the other, of what has members its JSON. */
    static String of(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode each : value) {
            if (value.isObject() || each.isContainerNode()) {
                return value.toString();
            }
            words.add(each.asText());
        }
        return String.join("; ", words);
    }
}
