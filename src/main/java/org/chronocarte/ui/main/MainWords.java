package org.chronocarte.ui.main;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.WhenWords;

/** What the window says, in one language. */
final class MainWords {

    private final Messages words;
    private final WhenWords dates;

    MainWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        this.words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.main.main", locale));
        this.dates = new WhenWords(locale);
    }

    String language() {
        return words.locale().getLanguage();
    }

    Locale locale() {
        return words.locale();
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String counts(Dossier dossier) {
        return words.get(
                "counts",
                dossier.entries().size(),
                dossier.places().size(),
                dossier.sources().size());
    }

    String day(LocalDate day) {
        return dates.dayLabel(TimeWindow.ofDays(day, day).start());
    }
}
