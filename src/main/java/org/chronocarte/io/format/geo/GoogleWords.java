package org.chronocarte.io.format.geo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Google's timeline says in words of its own, for a headline. */
final class GoogleWords {

    private GoogleWords() {}

    /** What somebody's own places are, in both languages, since a headline is one text; null for any other place. */
    static @Nullable String place(@Nullable String semanticType) {
        String type = semanticType == null ? "" : semanticType.toUpperCase(Locale.ROOT);
        if (type.endsWith("HOME")) {
            return "Domicile / Home";
        }
        return type.endsWith("WORK") ? "Travail / Work" : null;
    }

    /** How somebody moved: "IN_PASSENGER_VEHICLE" and "in passenger vehicle" alike; null when it is not known. */
    static @Nullable String movement(@Nullable String type) {
        String plain = type == null
                ? ""
                : type.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
        return plain.isEmpty() || plain.startsWith("unknown")
                ? null
                : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
