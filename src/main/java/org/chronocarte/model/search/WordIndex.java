package org.chronocarte.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.chronocarte.model.search.Vocabulary.Range;

/**
 * Which words stand in which texts, and where in them. Texts are known by their numbers from 0. For each word the texts
 * that have it are kept as gaps between their numbers, and apart from them the word's places in each, so that only
 * phrases pay for places. Immutable; made by {@link WordIndexBuilder}.
 */
public final class WordIndex {

    private static final int NEAR_TOLD = 3;

    private final Vocabulary vocabulary;
    private final int size;
    private final byte[] texts;
    private final int[] textStarts;
    private final byte[] places;
    private final int[] placeStarts;

    /** Takes the arrays as they are. */
    WordIndex(Vocabulary vocabulary, int size, byte[] texts, int[] textStarts, byte[] places, int[] placeStarts) {
        this.vocabulary = vocabulary;
        this.size = size;
        this.texts = texts;
        this.textStarts = textStarts;
        this.places = places;
        this.placeStarts = placeStarts;
    }

    /** How many texts there are. */
    public int size() {
        return size;
    }

    /** About how many bytes of memory this takes. */
    public long bytes() {
        return vocabulary.bytes() + texts.length + places.length + 4L * (textStarts.length + placeStarts.length);
    }

    /** Whether a text has a word that begins so. */
    public boolean knows(String prefix) {
        return !vocabulary.beginning(prefix).isEmpty();
    }

    /** Names the texts that have exactly a folded word, each once. */
    public void withWord(String word, IntConsumer text) {
        withAny(vocabulary.exactly(word), text);
    }

    /** Names the texts that have a word beginning so; the same one may come again. */
    public void withBeginning(String prefix, IntConsumer text) {
        withAny(vocabulary.beginning(prefix), text);
    }

    /**
     * Names the texts that have a word which may have been meant by one that no text has; the same one may come again.
     *
     * @return some of those words in alphabetical order; empty when there is none
     */
    public List<String> withNear(String typed, IntConsumer text) {
        Set<String> told = new TreeSet<>();
        for (Range near : NearWords.of(vocabulary, typed)) {
            withAny(near, text);
            told.addAll(vocabulary.words(near, NEAR_TOLD));
        }
        return told.stream().limit(NEAR_TOLD).toList();
    }

    /**
     * Names the texts in which words stand side by side; the same one may come again.
     *
     * @param words at least one
     * @param begun whether the last one need only be the beginning of a word
     */
    public void withPhrase(List<String> words, boolean begun, IntConsumer text) {
        int last = words.size() - 1;
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            ranges.add(begun && i == last ? vocabulary.beginning(words.get(i)) : vocabulary.exactly(words.get(i)));
        }
        if (last == 0) {
            withAny(ranges.get(0), text);
        } else if (ranges.stream().noneMatch(Range::isEmpty)) {
            new PhraseFinder(this, ranges).find(text);
        }
    }

    private void withAny(Range words, IntConsumer consumer) {
        for (int word = words.from(); word < words.to(); word++) {
            ByteCursor gaps = textsOf(word);
            int text = -1;
            while (gaps.hasNext()) {
                text += gaps.next() + 1;
                consumer.accept(text);
            }
        }
    }

    /** How often words stand somewhere, by the bytes that it takes to say where. */
    int weight(Range words) {
        return placeStarts[words.to()] - placeStarts[words.from()];
    }

    /** For each text with a word how many lie between it and the one before. */
    ByteCursor textsOf(int word) {
        return new ByteCursor(texts, textStarts[word], textStarts[word + 1]);
    }

    /** For each place of a word its {@link #placeCode}. */
    ByteCursor placesOf(int word) {
        return new ByteCursor(places, placeStarts[word], placeStarts[word + 1]);
    }

    /**
     * How a word's place is written.
     *
     * @param again whether the text is that of the place before
     * @param step how many words after that place, or, in another text, after the text's beginning
     */
    static int placeCode(boolean again, int step) {
        return step << 1 | (again ? 0 : 1);
    }

    static boolean isInNextText(int placeCode) {
        return (placeCode & 1) == 1;
    }

    static int step(int placeCode) {
        return placeCode >>> 1;
    }
}
