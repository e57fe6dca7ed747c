package org.chronocarte.model.dossier;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture that goes with an entry or a chapter: a file on disk, never an address on a network.
 *
 * @param file its path with forward slashes, relative to the dossier's file, or absolute
 * @param alt what is to be seen in it, for those who cannot see it, or null when nobody has said so
 * @param caption a line below it, or null
 * @param credit who made it and on what terms it may be shown, or null
 * @param extras unknown fields
 */
public record Picture(
        String file,
        @Nullable LocalText alt,
        @Nullable LocalText caption,
        @Nullable LocalText credit,
        Extras extras) {

    private static final Pattern ADDRESS = Pattern.compile("\\s*(?:[A-Za-z][A-Za-z0-9+.-]+:|[/\\\\]{2})");

    /** A picture of which only its file is known. */
    public static Picture of(String file) {
        return new Picture(file, null, null, null, Extras.NONE);
    }

    /** The same picture in another place. */
    public Picture withFile(String path) {
        return new Picture(path, alt, caption, credit, extras);
    }

    /** Whether its path is an address on a network, or a share on a server: it is never asked for. */
    public boolean isAddress() {
        return ADDRESS.matcher(file).lookingAt();
    }
}
