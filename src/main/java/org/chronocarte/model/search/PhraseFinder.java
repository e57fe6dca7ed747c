package org.chronocarte.model.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.chronocarte.model.search.Vocabulary.Range;

/**
 * Finds words that stand side by side. An occurrence is a number that has the text in its upper half and the place in its
 * lower half: in the order of these numbers, those of each word are sorted as they are read.
 */
final class PhraseFinder {

    private final WordIndex index;

    PhraseFinder(WordIndex index) {
        this.index = index;
    }

    /** @param words for each place the words that may stand there: more than one only at the last place; none empty */
    void find(List<Range> words, IntConsumer text) {
        int last = words.size() - 1;
        Occurrences found = occurrences(words.get(0).from());
        for (int i = 1; i < last; i++) {
            found = found.followedBy(occurrences(words.get(i).from()));
        }
        for (int word = words.get(last).from(); word < words.get(last).to() && found.size > 0; word++) {
            found.followedBy(occurrences(word)).texts(text);
        }
    }

    private Occurrences occurrences(int word) {
        Occurrences found = new Occurrences();
        ByteCursor gaps = index.textsOf(word);
        ByteCursor codes = index.placesOf(word);
        long text = -1;
        int place = 0;
        while (codes.hasNext()) {
            int code = codes.next();
            if (WordIndex.isInNextText(code)) {
                text += gaps.next() + 1;
                place = 0;
            }
            place += WordIndex.step(code);
            found.add(text << Integer.SIZE | place);
        }
        return found;
    }

    private static final class Occurrences {
        private long[] sorted = new long[4];
        private int size;

        void add(long occurrence) {
            if (size == sorted.length) {
                sorted = Arrays.copyOf(sorted, size * 2);
            }
            sorted[size++] = occurrence;
        }

        /** Those of the other that stand just after one of these. */
        Occurrences followedBy(Occurrences other) {
            Occurrences both = new Occurrences();
            int at = 0;
            for (int i = 0; i < other.size; i++) {
                long before = other.sorted[i] - 1;
                at = leap(at, before);
                if (at == size) {
                    break;
                }
                if (sorted[at] == before) {
                    both.add(other.sorted[i]);
                }
            }
            return both;
        }

        /** The first place from one on that is not before a value: near ones are found at once, far ones in few steps. */
        private int leap(int from, long value) {
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
