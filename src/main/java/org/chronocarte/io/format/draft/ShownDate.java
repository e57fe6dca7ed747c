package org.chronocarte.io.format.draft;

import java.util.List;
import java.util.Locale;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.jspecify.annotations.Nullable;

/** A date in words that a file gives beside the date itself. */
public final class ShownDate {

    private static final List<WhenWords> WORDS = List.of(new WhenWords(Locale.FRENCH), new WhenWords(Locale.ENGLISH));

    private ShownDate() {}

    /** Whether the words are just those that the date is shown in anyway, in French or English. */
    public static boolean isJust(String words, @Nullable When when) {
        return when != null && WORDS.stream().anyMatch(each -> each.label(when).equals(words.strip()));
    }
}
