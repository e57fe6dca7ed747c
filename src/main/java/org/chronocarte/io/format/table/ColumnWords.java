package org.chronocarte.io.format.table;

import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.text.Messages;

/** Says what columns hold, and why it is thought so, in one language. Immutable. */
public final class ColumnWords {

    private final Messages words;

    /** @param locale French, or any other for English */
    public ColumnWords(Locale locale) {
        Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        words = new Messages(ResourceBundle.getBundle("org.chronocarte.io.format.table.columns", spoken));
    }

    /** What a role is called. */
    public String role(ColumnRole role) {
        return words.get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** Why a column has its role, as a sentence. */
    public String reason(ColumnGuess guess) {
        return words.get("reason." + guess.reason().name().toLowerCase(Locale.ROOT), guess.header());
    }
}
