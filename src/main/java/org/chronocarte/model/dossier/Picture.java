package org.chronocarte.model.dossier;

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

    /** A picture of which only its file is known. */
    public static Picture of(String file) {
        return new Picture(file, null, null, null, Extras.NONE);
    }

    /** The same picture in another place. */
    public Picture withFile(String path) {
        return new Picture(path, alt, caption, credit, extras);
    }
}
