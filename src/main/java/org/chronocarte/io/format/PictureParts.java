package org.chronocarte.io.format;

import java.util.List;
import org.chronocarte.model.dossier.Picture;

/** Reads the pictures of an entry or a chapter. */
final class PictureParts {

    private PictureParts() {}

    static List<Picture> pictures(JsonFields owner) {
        return owner.list("pictures", PictureParts::picture);
    }

    private static Picture picture(JsonFields fields) {
        String file = fields.path("file");
        Picture picture = new Picture(
                file,
                fields.optionalText("alt"),
                fields.optionalText("caption"),
                fields.optionalText("credit"),
                fields.extras());
        if (picture.isAddress()) {
            fields.warning("picture-address", "file", file);
        }
        return picture;
    }
}
