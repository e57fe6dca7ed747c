package org.chronocarte.model.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a file that this version does not know, kept so that saving loses none of them.
 *
 * @param json field name to its value as JSON text, in the order of the file
 */
public record Extras(Map<String, String> json) {

    /** No unknown fields. */
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }
}
