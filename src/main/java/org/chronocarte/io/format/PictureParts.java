package org.chronocarte.io.format;

import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.model.dossier.Picture;

/** Reads the pictures of an entry or a chapter. */
final class PictureParts {

    /** An address on a network, or a share on a server, which would be asked for as soon as it is looked at. */
    static final Pattern ADDRESS = Pattern.compile("\\s*(?:[A-Za-z][A-Za-z0-9+.-]+:|//|\\\\\\\\|/\\\\|\\\\/)");

    private PictureParts() {}

    static List<Picture> pictures(JsonFields owner) {
        return owner.list("pictures", PictureParts::picture);
    }

    private static Picture picture(JsonFields fields) {
        String file = fields.path("file");
        if (ADDRESS.matcher(file).lookingAt()) {
            fields.warning("picture-address", "file", file);
        }
        return new Picture(
                file,
                fields.optionalText("alt"),
                fields.optionalText("caption"),
                fields.optionalText("credit"),
                fields.extras());
    }
}
