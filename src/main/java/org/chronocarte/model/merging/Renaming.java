package org.chronocarte.model.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ids of one list have become which others. An id that is not named stays as it is. */
final class Renaming {

    private final Map<String, String> renamed = new HashMap<>();

    void put(String before, String now) {
        renamed.put(before, now);
    }

    boolean isEmpty() {
        return renamed.isEmpty();
    }

    boolean renames(String id) {
        return renamed.containsKey(id);
    }

    String of(String id) {
        return renamed.getOrDefault(id, id);
    }

    @Nullable
    String orNull(@Nullable String id) {
        return id == null ? null : of(id);
    }

    /** Each once, in the order given: two may have become one. */
    List<String> all(List<String> ids) {
        return isEmpty() ? ids : ids.stream().map(this::of).distinct().toList();
    }
}
