package org.chronocarte.ui.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.chronocarte.io.recovery.RecoveryHead;
import org.chronocarte.model.text.Messages;

/** What is said of unsaved work, in one language. */
final class KeepingWords {

    private final Messages words;

    KeepingWords(String language) {
        words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.keeping.keeping", Locale.forLanguageTag(language)));
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String title(RecoveryHead head) {
        String title = head.title().in(words.locale().getLanguage());
        return title.isBlank() ? words.get("untitled") : title;
    }

    /** Of which files it was made, and when it was kept, in the reader's own time. */
    String about(RecoveryHead head) {
        return words.get(
                "kept", files(head.files()), moment(head.saved()), head.files().size());
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    private static String files(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
