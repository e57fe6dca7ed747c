package org.chronocarte.model.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.search.Progress;
import org.chronocarte.model.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by words, in all languages: every word of the query must begin a word of the entry's title, texts,
 * people, places, tags or sources, and what stands in quotation marks must stand there side by side. Accents and case do
 * not matter. A word that begins none in the whole dossier finds those that differ from it by one slip of the keyboard.
 *
 * <p>The words of a large dossier take seconds to gather; until {@link #prepare} has done so off the FX thread, a search
 * made by {@link #later} narrows nothing. The last answer is remembered. For any thread.
 */
public final class Search {

    /** Dossiers up to this size are prepared at once, and answer within a frame. */
    private static final int SMALL = 5000;

    private final EntryIndex index;
    private final Answer everything;
    private volatile @Nullable EntryWords words;
    private volatile Asked last;

    private record Asked(String query, Answer answer) {}

    private Search(EntryIndex index) {
        this.index = index;
        this.everything = Answer.everything(index.size());
        this.last = new Asked("", everything);
    }

    /** A search that is ready. Takes its time for large dossiers. */
    public static Search of(EntryIndex index) {
        Search search = new Search(index);
        search.prepare(Progress.UNSEEN);
        return search;
    }

    /** A search that for a large dossier has still to be prepared. */
    public static Search later(EntryIndex index) {
        return index.size() <= SMALL ? of(index) : new Search(index);
    }

    /** About how many bytes of memory the words take; 0 while it is not ready. */
    public long bytes() {
        EntryWords ready = words;
        return ready == null ? 0 : ready.bytes();
    }

    /** Whether a query is answered so fast that one can wait for it on the FX thread. */
    public boolean isQuick(String query) {
        return index.size() <= SMALL || query.isBlank() || last.query.equals(query);
    }

    public boolean isReady() {
        return words != null;
    }

    /**
     * Gathers the words; does nothing when that is done.
     *
     * @throws java.util.concurrent.CancellationException when the progress' hearer gives up; it is then not ready
     */
    public void prepare(Progress progress) {
        if (words == null) {
            words = new EntryWords(index, progress);
        }
    }

    /** What a query finds; all rows for one without words, and as long as this is not ready. */
    public Answer answer(String query) {
        Asked before = last;
        if (before.query.equals(query)) {
            return before.answer;
        }
        List<Query.Term> terms = Query.parse(query).terms();
        EntryWords ready = words;
        if (ready == null || terms.isEmpty()) {
            return everything;
        }
        Answer answer = find(ready, terms);
        last = new Asked(query, answer);
        return answer;
    }

    private Answer find(EntryWords ready, List<Query.Term> terms) {
        EntryWords.Hits all = EntryWords.Hits.everywhere(index.size());
        Map<String, List<String>> near = new LinkedHashMap<>();
        for (Query.Term term : terms) {
            EntryWords.Hits hits = ready.find(term);
            all.and(hits);
            if (term instanceof Query.Word word && !hits.near().isEmpty()) {
                near.put(word.beginning(), hits.near());
            }
        }
        return new Answer(all.rows(), List.of(all.titleExactly(), all.title(), all.exactly(), all.rows()), near);
    }
}
