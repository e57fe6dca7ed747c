package org.chronocarte.picture.handout;

import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;

/** How entries are called where they are spoken of in a line. */
final class DatedTitles {

    private final Catalog catalog;
    private final String language;
    private final Messages words;
    private final WhenWords dates;

    DatedTitles(Catalog catalog, String language, Messages words) {
        this.catalog = catalog;
        this.language = language;
        this.words = words;
        this.dates = new WhenWords(words.locale());
    }

    WhenWords dates() {
        return dates;
    }

    /** An entry's headline; empty where there is none of that id. */
    String title(String id) {
        return catalog.entry(id).map(entry -> entry.title().in(language)).orElse("");
    }

    /** An entry's headline with its date; empty where there is none of that id. */
    String dated(String id) {
        return catalog.entry(id).map(this::dated).orElse("");
    }

    /** An entry's headline with its date, where it has one. */
    String dated(Entry entry) {
        String title = entry.title().in(language);
        When when = entry.when();
        return when == null ? title : words.get("answers.dated", title, dates.label(when));
    }
}
