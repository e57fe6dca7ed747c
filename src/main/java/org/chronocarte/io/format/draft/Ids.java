package org.chronocarte.io.format.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chronocarte.model.column.Numbering;
import org.jspecify.annotations.Nullable;

/** Gives out ids that are unique within one list: readable where there is a name to make them from. */
final class Ids {

    private static final int LONGEST = 40;

    private static final int MOST_LOOKED_AT = 400;

    private final String fallback;
    private final Numbering taken = new Numbering();
    private final Map<String, Integer> last = new HashMap<>();

    /** @param fallback the beginning of ids for what has no name */
    Ids(String fallback) {
        this.fallback = fallback;
    }

    /** Takes an id as it stands. False when it is taken, or none. */
    boolean take(@Nullable String id) {
        return id != null && !id.isBlank() && taken.add(id);
    }

    /** An id made of a name. */
    String of(@Nullable String name) {
        String stem = name == null ? "" : slug(name);
        if (stem.isEmpty()) {
            stem = fallback;
        } else if (taken.add(stem)) {
            return stem;
        }
        int number = last.getOrDefault(stem, stem.equals(fallback) ? 0 : 1);
        String id;
        do {
            number++;
            id = stem + "-" + number;
        } while (!taken.add(id));
        last.put(stem, number);
        return id;
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String start = name.length() <= MOST_LOOKED_AT ? name : name.substring(0, MOST_LOOKED_AT);
        // Without accents there is nothing to take apart, and a large file has a million names.
        String plain = isAscii(start) ? start : Normalizer.normalize(start, Normalizer.Form.NFD);
        plain = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char each = plain.charAt(i);
            if (each >= 'a' && each <= 'z' || each >= '0' && each <= '9') {
                slug.append(each);
            } else if (Character.getType(each) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int length = slug.length();
        return length > 0 && slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
