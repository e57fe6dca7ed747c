package org.chronocarte.model.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task for the audience, made from entries of the dossier and told by their ids. Its answer is not stored: it follows
 * from what the entries say. Ids may be those of entries that are gone.
 */
public sealed interface Question {

    /** The task in words of its own, or null for the usual ones. */
    @Nullable
    LocalText task();

    /** Unknown fields. */
    Extras extras();

    /** Ids of all entries that it speaks of, in the order of the file. */
    List<String> entries();

    /** The same question in other words; null for the usual ones. */
    Question worded(@Nullable LocalText words);

    /**
     * Events are to be put in the order of time.
     *
     * @param entries ids in any order
     */
    record Order(@Nullable LocalText task, List<String> entries, Extras extras) implements Question {

        public Order {
            entries = List.copyOf(entries);
        }

        @Override
        public Question worded(@Nullable LocalText words) {
            return new Order(words, entries, extras);
        }
    }

    /**
     * An event is to be pointed at on the map.
     *
     * @param entry its id
     */
    record PlaceOnMap(@Nullable LocalText task, String entry, Extras extras) implements Question {

        @Override
        public List<String> entries() {
            return List.of(entry);
        }

        @Override
        public Question worded(@Nullable LocalText words) {
            return new PlaceOnMap(words, entry, extras);
        }
    }

    /** Events are to be matched to what answered them. */
    record Match(@Nullable LocalText task, List<Pair> pairs, Extras extras) implements Question {

        public Match {
            pairs = List.copyOf(pairs);
        }

        @Override
        public List<String> entries() {
            return pairs.stream()
                    .flatMap(pair -> Stream.of(pair.event(), pair.answer()))
                    .distinct()
                    .toList();
        }

        @Override
        public Question worded(@Nullable LocalText words) {
            return new Match(words, pairs, extras);
        }
    }

    /**
     * Two that belong together.
     *
     * @param event id of the entry that is answered
     * @param answer id of the entry that answers it
     * @param extras unknown fields
     */
    record Pair(String event, String answer, Extras extras) {}
}
