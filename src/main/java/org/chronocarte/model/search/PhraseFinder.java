package org.chronocarte.model.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.chronocarte.model.search.Vocabulary.Range;

/**
 * Finds words that stand side by side: starts from the rarest one, and keeps those of its occurrences that have the
 * others beside them. An occurrence is known by where the phrase would begin: a number with the text in its upper half
 * and the place in its lower half, so that a word's occurrences are sorted as they are read.
 */
final class PhraseFinder {

    private final WordIndex index;
    private final List<Range> words;

    /** @param words for each place of the phrase the words that may stand there; at least one place */
    PhraseFinder(WordIndex index, List<Range> words) {
        this.index = index;
        this.words = List.copyOf(words);
    }

    /** Names the texts that have the phrase; the same one may come again. */
    void find(IntConsumer text) {
        int[] rarestFirst = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparingLong(place -> index.weight(words.get(place))))
                .mapToInt(Integer::intValue)
                .toArray();
        Occurrences found = occurrences(rarestFirst[0]);
        for (int i = 1; i < rarestFirst.length && found.size > 0; i++) {
            found = found.only(beside(found, rarestFirst[i]));
        }
        found.texts(text);
    }

    private Occurrences occurrences(int place) {
        Occurrences all = new Occurrences();
        Range range = words.get(place);
        for (int word = range.from(); word < range.to(); word++) {
            for (Reading reading = new Reading(word, place); reading.hasNext(); ) {
                all.add(reading.next());
            }
        }
        if (range.to() - range.from() > 1) {
            all.sort();
        }
        return all;
    }

    /** Which of some occurrences have one of the words of a place. */
    private BitSet beside(Occurrences found, int place) {
        BitSet kept = new BitSet(found.size);
        Range range = words.get(place);
        for (int word = range.from(); word < range.to(); word++) {
            int at = 0;
            for (Reading reading = new Reading(word, place); reading.hasNext() && at < found.size; ) {
                long occurrence = reading.next();
                at = found.leap(at, occurrence);
                if (at < found.size && found.sorted[at] == occurrence) {
                    kept.set(at);
                }
            }
        }
        return kept;
    }

    /** Reads a word's occurrences; those too near a text's beginning lie before it, where no other word's ever do. */
    private final class Reading {
        private final ByteCursor gaps;
        private final ByteCursor codes;
        private final int offset;
        private long text = -1;
        private int place;

        Reading(int word, int offset) {
            gaps = index.textsOf(word);
            codes = index.placesOf(word);
            this.offset = offset;
        }

        boolean hasNext() {
            return codes.hasNext();
        }

        long next() {
            int code = codes.next();
            if (WordIndex.isInNextText(code)) {
                text += gaps.next() + 1;
                place = 0;
            }
            place += WordIndex.step(code);
            return (text << Integer.SIZE | place) - offset;
        }
    }

    private static final class Occurrences {
        private long[] sorted = new long[16];
        private int size;

        void add(long occurrence) {
            if (size == sorted.length) {
                sorted = Arrays.copyOf(sorted, size * 2);
            }
            sorted[size++] = occurrence;
        }

        void sort() {
            Arrays.sort(sorted, 0, size);
        }

        Occurrences only(BitSet kept) {
            Occurrences fewer = new Occurrences();
            kept.stream().forEach(at -> fewer.add(sorted[at]));
            return fewer;
        }

        /** The first place from one on that is not before a value: near ones are found at once, far ones in few steps. */
        int leap(int from, long value) {
            int step = 1;
            int low = from;
            int high = from;
            while (high < size && sorted[high] < value) {
                low = high + 1;
                high = (int) Math.min(size, (long) high + step);
                step *= 2;
            }
            int at = Arrays.binarySearch(sorted, low, high, value);
            return at < 0 ? -at - 1 : at;
        }

        void texts(IntConsumer text) {
            for (int i = 0; i < size; i++) {
                text.accept((int) (sorted[i] >>> Integer.SIZE));
            }
        }
    }
}
