package org.chronocarte.io.format.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places to which some row of a file gives a name and a position: another row that gives the name alone means them. */
final class Namesakes {

    private record Called(
            String name, @Nullable String country, @Nullable String region) {

        static Called of(DraftPlace place) {
            return new Called(String.valueOf(place.name()), place.country(), place.region());
        }
    }

    private final Map<Called, DraftPlace> placed = new HashMap<>();
    private final Set<Called> several = new HashSet<>();

    /** Takes note of a place of the file. */
    void see(DraftPlace place) {
        if (place.name() == null || place.position() == null) {
            return;
        }
        Called called = Called.of(place);
        DraftPlace before = placed.putIfAbsent(called, place);
        if (before != null && !place.position().equals(before.position())) {
            several.add(called);
        }
    }

    /** The place that a name alone means; null when no row gives it a position, or rows give it several. */
    @Nullable
    DraftPlace of(DraftPlace place) {
        Called called = Called.of(place);
        return place.position() != null || several.contains(called) ? null : placed.get(called);
    }
}
