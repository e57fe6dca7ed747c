package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.search.Progress;
import org.chronocarte.model.search.Query;
import org.chronocarte.model.search.WordIndex;
import org.chronocarte.model.search.WordIndexBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The words of all entries. The index numbers its texts so: first each row's title, then each row's own texts, then what
 * entries share. Immutable.
 */
final class EntryWords {

    private static final int STEP = 1 << 14;
    private static final double TITLES = 0.15;
    private static final double TEXTS = 0.5;
    private static final double SHARED = 0.6;

    private final int size;
    private final WordIndex words;
    private final SharedTexts shared;

    /**
     * The rows in which a term was found.
     *
     * @param rows anywhere
     * @param exactly of {@code rows}, as a whole word
     * @param title of {@code rows}, in the title
     * @param titleExactly in the title as a whole word
     * @param near words that were looked for in its place; empty when it stands somewhere
     */
    record Hits(BitSet rows, BitSet exactly, BitSet title, BitSet titleExactly, List<String> near) {

        static Hits everywhere(int size) {
            BitSet all = new BitSet(size);
            all.set(0, size);
            return new Hits(all, (BitSet) all.clone(), (BitSet) all.clone(), (BitSet) all.clone(), List.of());
        }

        /** Keeps the rows in which another term was found as well. */
        void and(Hits other) {
            rows.and(other.rows);
            exactly.and(other.exactly);
            title.and(other.title);
            titleExactly.and(other.titleExactly);
        }
    }

    EntryWords(EntryIndex index, Progress progress) {
        size = index.size();
        WordIndexBuilder builder = new WordIndexBuilder();
        for (int row = 0; row < size; row++) {
            add(builder, index.entry(row).title());
            builder.endText();
            told(progress, row, 0, TITLES);
        }
        for (int row = 0; row < size; row++) {
            addOwn(builder, index.entry(row));
            builder.endText();
            told(progress, row, TITLES, TEXTS);
        }
        shared = new SharedTexts(index, builder, share -> progress.at(TEXTS + (SHARED - TEXTS) * share));
        words = builder.build(share -> progress.at(SHARED + (1 - SHARED) * share));
    }

    private void told(Progress progress, int row, double from, double to) {
        if (row % STEP == 0) {
            progress.at(from + (to - from) * row / size);
        }
    }

    private static void addOwn(WordIndexBuilder builder, Entry entry) {
        add(builder, entry.summary());
        add(builder, entry.note());
        add(builder, entry.whenNote());
        for (Claim claim : entry.claims()) {
            add(builder, claim.text());
            add(builder, claim.note());
            if (claim.quote() != null) {
                builder.add(claim.quote().text());
            }
        }
        for (Figure figure : entry.figures()) {
            add(builder, figure.label());
            add(builder, figure.note());
        }
    }

    private static void add(WordIndexBuilder builder, @Nullable LocalText text) {
        if (text != null) {
            text.byLanguage().values().forEach(builder::add);
        }
    }

    /** About how many bytes of memory this takes. */
    long bytes() {
        return words.bytes() + shared.bytes();
    }

    /** Where a term stands. */
    Hits find(Query.Term term) {
        BitSet rows = new BitSet(size);
        BitSet title = new BitSet(size);
        IntConsumer any = into(rows, title);
        if (term instanceof Query.Phrase phrase) {
            words.withPhrase(phrase.words(), phrase.begun(), any);
            return new Hits(rows, rows, title, title, List.of());
        }
        String beginning = ((Query.Word) term).beginning();
        if (!words.knows(beginning)) {
            List<String> near = words.withNear(beginning, any);
            return new Hits(rows, rows, title, title, near);
        }
        words.withBeginning(beginning, any);
        BitSet exactly = new BitSet(size);
        BitSet titleExactly = new BitSet(size);
        words.withWord(beginning, into(exactly, titleExactly));
        return new Hits(rows, exactly, title, titleExactly, List.of());
    }

    /** Takes texts, and sets the rows that they lead to. */
    private IntConsumer into(BitSet rows, BitSet title) {
        return text -> {
            if (text < size) {
                title.set(text);
                rows.set(text);
            } else if (text < 2 * size) {
                rows.set(text - size);
            } else {
                shared.rows(text - 2 * size, rows::set);
            }
        };
    }
}
