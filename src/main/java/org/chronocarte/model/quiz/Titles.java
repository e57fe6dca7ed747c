package org.chronocarte.model.quiz;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;

/** Whether entries can be told apart by what a question shows of them: their titles. */
final class Titles {

    private Titles() {}

    /**
     * Whether an entry reads like one of others, in a language at least.
     *
     * @param others ids; the entry itself among them counts for nothing
     */
    static boolean isLikeOneOf(String entry, Collection<String> others, EntryIndex index) {
        return others.stream().anyMatch(other -> !other.equals(entry) && areAlike(entry, other, index));
    }

    private static boolean areAlike(String one, String other, EntryIndex index) {
        return index.catalog()
                .entry(one)
                .flatMap(first -> index.catalog().entry(other).map(second -> areAlike(first.title(), second.title())))
                .orElse(false);
    }

    private static boolean areAlike(LocalText one, LocalText other) {
        Set<String> languages = new HashSet<>(one.byLanguage().keySet());
        languages.addAll(other.byLanguage().keySet());
        return languages.stream().anyMatch(each -> one.in(each).equals(other.in(each)));
    }
}
