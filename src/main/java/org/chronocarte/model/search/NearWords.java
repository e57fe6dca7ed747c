package org.chronocarte.model.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chronocarte.model.search.Vocabulary.Range;

/**
 * Finds the words that may have been meant by one that is not there: one letter too many, too few or wrong, or two
 * swapped. The first letter is trusted, and so are numbers and short words. A long word may also be only begun.
 */
final class NearWords {

    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private final Vocabulary vocabulary;
    private final String typed;
    private final Set<Range> found = new LinkedHashSet<>();

    private NearWords(Vocabulary vocabulary, String typed) {
        this.vocabulary = vocabulary;
        this.typed = typed;
    }

    /** The words that a folded word may stand for; empty when it is none to doubt. */
    static Set<Range> of(Vocabulary vocabulary, String typed) {
        NearWords near = new NearWords(vocabulary, typed);
        if (typed.length() >= SHORTEST && typed.chars().allMatch(Character::isLetter)) {
            near.search();
        }
        return near.found;
    }

    private void search() {
        for (int at = 1; at <= typed.length(); at++) {
            String before = typed.substring(0, at);
            Range same = vocabulary.beginning(before);
            if (same.isEmpty()) {
                return;
            }
            if (at < typed.length()) {
                tryWord(before + typed.substring(at + 1));
            }
            if (at + 1 < typed.length()) {
                tryWord(before + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2));
            }
            tryEveryLetter(before, same);
        }
    }

    /** Tries every letter that follows in some word, in place of the typed one and before it. */
    private void tryEveryLetter(String before, Range same) {
        int at = before.length();
        int word = same.from();
        if (vocabulary.length(word) == at) {
            word++;
        }
        while (word < same.to()) {
            String begun = before + vocabulary.charAt(word, at);
            if (at < typed.length()) {
                tryWord(begun + typed.substring(at + 1));
            }
            tryWord(begun + typed.substring(at));
            word = vocabulary.beginning(begun).to();
        }
    }

    private void tryWord(String meant) {
        Range range = typed.length() >= LONG ? vocabulary.beginning(meant) : vocabulary.exactly(meant);
        if (!range.isEmpty()) {
            found.add(range);
        }
    }
}
