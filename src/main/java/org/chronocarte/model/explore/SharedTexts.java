package org.chronocarte.model.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.search.Progress;
import org.chronocarte.model.search.WordIndexBuilder;

/**
 * The texts that many entries share: the names of places, people and tags, and the titles of sources. Each is known by a
 * number from 0, and leads to the rows that name it. So a source of a thousand entries is indexed once. Immutable.
 */
final class SharedTexts {

    private static final int STEP = 1 << 14;

    private final int[] starts;
    private final int[] rows;

    /**
     * @param words takes the texts, in the order of their numbers
     * @param progress hears of the whole of this
     */
    SharedTexts(EntryIndex index, WordIndexBuilder words, Progress progress) {
        References references = new References(index, words);
        starts = new int[references.texts + 1];
        for (int row = 0; row < index.size(); row++) {
            references.of(row, text -> starts[text + 1]++);
            if (row % STEP == 0) {
                progress.at(0.5 * row / index.size());
            }
        }
        for (int text = 0; text < references.texts; text++) {
            starts[text + 1] = Math.addExact(starts[text + 1], starts[text]);
        }
        rows = new int[starts[references.texts]];
        int[] next = starts.clone();
        for (int row = 0; row < index.size(); row++) {
            int each = row;
            references.of(row, text -> rows[next[text]++] = each);
            if (row % STEP == 0) {
                progress.at(0.5 + 0.5 * row / index.size());
            }
        }
    }

    /** Names the rows of a text; the same one may come again. */
    void rows(int text, IntConsumer row) {
        for (int i = starts[text]; i < starts[text + 1]; i++) {
            row.accept(rows[i]);
        }
    }

    long bytes() {
        return 4L * (starts.length + rows.length);
    }

    /** Which texts an entry names; needed only while this is made. */
    private static final class References {
        private final WordIndexBuilder words;
        private final EntryIndex index;
        private final int places;
        private final Map<String, Integer> actors;
        private final Map<String, Integer> tags;
        private final Map<String, Integer> sources;
        private int texts;

        References(EntryIndex index, WordIndexBuilder words) {
            this.words = words;
            this.index = index;
            Dossier dossier = index.dossier();
            // A large table has as many as entries: they come first, and so have their numbers already.
            dossier.places().forEach(place -> add(List.of(place.label())));
            places = texts;
            actors = numbered(dossier.actors(), Actor::id, actor -> List.of(actor.label()));
            tags = numbered(dossier.tags(), Tag::id, tag -> List.of(tag.label()));
            sources = numbered(dossier.sources(), Source::id, SharedTexts::of);
        }

        private <T> Map<String, Integer> numbered(
                List<T> items, Function<T, String> id, Function<T, List<LocalText>> parts) {
            Map<String, Integer> numbers = new HashMap<>(items.size() * 2);
            for (T item : items) {
                numbers.put(id.apply(item), texts);
                add(parts.apply(item));
            }
            return numbers;
        }

        private void add(List<LocalText> parts) {
            for (LocalText part : parts) {
                part.byLanguage().values().forEach(words::add);
            }
            words.endText();
            texts++;
        }

        void of(int row, IntConsumer text) {
            Groups named = index.places().ofRows();
            for (int at = named.start(row); at < named.start(row + 1); at++) {
                if (named.at(at) < places) {
                    text.accept(named.at(at));
                }
            }
            Entry entry = index.entry(row);
            each(entry.actors(), actors, text);
            each(entry.tags(), tags, text);
            each(entry.sources(), sources, text);
            for (Claim claim : entry.claims()) {
                each(claim.sources(), sources, text);
            }
        }

        private static void each(List<String> ids, Map<String, Integer> numbers, IntConsumer text) {
            for (String id : ids) {
                Integer number = numbers.get(id);
                if (number != null) {
                    text.accept(number);
                }
            }
        }
    }

    private static List<LocalText> of(Source source) {
        LocalText publisher = source.publisher();
        return publisher == null ? List.of(source.title()) : List.of(source.title(), publisher);
    }
}
