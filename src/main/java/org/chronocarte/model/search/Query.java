package org.chronocarte.model.search;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.text.Folding;

/**
 * What is asked of a search.
 *
 * @param terms all of which must be found; none asks nothing
 */
public record Query(List<Term> terms) {

    private static final String QUOTES = "\"“”„«»";

    /** A part of a query. */
    public sealed interface Term permits Word, Phrase {}

    /**
     * Must begin a word.
     *
     * @param beginning folded
     */
    public record Word(String beginning) implements Term {}

    /**
     * Words that must stand side by side.
     *
     * @param words folded; at least one
     * @param begun whether the last word is still being typed: it need only be the beginning of one
     */
    public record Phrase(List<String> words, boolean begun) implements Term {

        public Phrase {
            words = List.copyOf(words);
        }
    }

    public Query {
        terms = List.copyOf(terms);
    }

    /** Reads what was typed: words, and phrases in quotation marks of any form. A missing last mark is still to come. */
    public static Query parse(String typed) {
        List<Term> terms = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= typed.length(); i++) {
            boolean end = i == typed.length();
            if (end || QUOTES.indexOf(typed.charAt(i)) >= 0) {
                List<String> words = words(typed.substring(start, i));
                if (!quoted) {
                    words.forEach(word -> terms.add(new Word(word)));
                } else if (!words.isEmpty()) {
                    terms.add(new Phrase(words, end));
                }
                quoted = !quoted;
                start = i + 1;
            }
        }
        return new Query(terms);
    }

    private static List<String> words(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
