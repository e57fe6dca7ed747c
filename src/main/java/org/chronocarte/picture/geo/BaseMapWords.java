package org.chronocarte.picture.geo;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.tiles.TileFileException;

/** Says why a file cannot be the base map, and what to do, in one language. Immutable. */
public final class BaseMapWords {

    private final Messages words;

    /** @param locale French, or any other for English */
    public BaseMapWords(Locale locale) {
        Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        words = new Messages(ResourceBundle.getBundle("org.chronocarte.picture.geo.basemap", spoken));
    }

    /** What is wrong, as a sentence that names the file. */
    public String message(Path file, TileFileException.Fault fault) {
        return words.get("fault." + fault.name().toLowerCase(Locale.ROOT), named(file));
    }

    /** What to do about it, as a sentence. */
    public String fix(Path file, TileFileException.Fault fault) {
        return words.get("fault." + fault.name().toLowerCase(Locale.ROOT) + ".fix", named(file));
    }

    private static String named(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString().replaceAll("\\p{C}", "\uFFFD");
    }
}
