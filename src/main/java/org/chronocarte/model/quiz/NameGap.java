package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chronocarte.model.text.Folding;

/** Leaves a name out of a text that would give it away. */
final class NameGap {

    /** What stands in the name's place, as on a sheet of paper. */
    static final String GAP = "………";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private NameGap() {}

    /**
     * The text with gaps.
     *
     * @param name the name's words, folded
     * @param least how many letters a word has that gives the name away; shorter ones go only beside such a word
     */
    static String in(String text, Set<String> name, int least) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> folded =
                words.stream().map(word -> Folding.fold(word.group())).toList();
        boolean[] left = new boolean[words.size()];
        for (int i = 0; i < left.length; i++) {
            if (folded.get(i).length() >= least && name.contains(folded.get(i))) {
                for (int each = i; each >= 0 && name.contains(folded.get(each)); each--) {
                    left[each] = true;
                }
                for (int each = i; each < left.length && name.contains(folded.get(each)); each++) {
                    left[each] = true;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < left.length; i++) {
            if (left[i] && (i == 0 || !left[i - 1])) {
                parts.add(text.substring(from, words.get(i).start()));
            }
            if (left[i]) {
                from = words.get(i).end();
            }
        }
        parts.add(text.substring(from));
        return String.join(GAP, parts);
    }
}
