package org.chronocarte.model.search;

import java.util.ArrayList;
import java.util.List;

/** All words of an index in the order of their characters, each known by its place in it. Immutable. */
final class Vocabulary {

    private final String letters;
    private final int[] starts;

    /**
     * Words that stand together.
     *
     * @param from the first one
     * @param to just after the last one
     */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    /** @param sorted distinct words in the order of {@link String#compareTo} */
    Vocabulary(String[] sorted) {
        StringBuilder all = new StringBuilder();
        starts = new int[sorted.length + 1];
        for (int word = 0; word < sorted.length; word++) {
            all.append(sorted[word]);
            starts[word + 1] = all.length();
        }
        letters = all.toString();
    }

    int size() {
        return starts.length - 1;
    }

    /** About how many bytes of memory this takes, when all words are written in Latin letters. */
    long bytes() {
        return letters.length() + 4L * starts.length;
    }

    String word(int word) {
        return letters.substring(starts[word], starts[word + 1]);
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /** @param index of a character in the word */
    char charAt(int word, int index) {
        return letters.charAt(starts[word] + index);
    }

    /** The words that begin so. */
    Range beginning(String prefix) {
        return new Range(bound(prefix, false), bound(prefix, true));
    }

    /** The word itself: a range of one, or of none when there is no such word. */
    Range exactly(String word) {
        int at = bound(word, false);
        boolean is = at < size() && length(at) == word.length() && begins(at, word);
        return new Range(at, is ? at + 1 : at);
    }

    /** The words of a range in the order of a list, not more than some. */
    List<String> words(Range range, int most) {
        List<String> words = new ArrayList<>();
        for (int word = range.from; word < range.to && words.size() < most; word++) {
            words.add(word(word));
        }
        return words;
    }

    private boolean begins(int word, String prefix) {
        return letters.startsWith(prefix, starts[word]);
    }

    /** The first word that is not before a text, or, past those that begin with it, the first one after them. */
    private int bound(String text, boolean past) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            int order = compare(middle, text);
            if (order < 0 || past && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Negative for a word before a text, 0 for one that begins with it, positive for one after it. */
    private int compare(int word, String text) {
        int length = Math.min(length(word), text.length());
        for (int i = 0; i < length; i++) {
            int order = charAt(word, i) - text.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length < text.length() ? -1 : 0;
    }
}
