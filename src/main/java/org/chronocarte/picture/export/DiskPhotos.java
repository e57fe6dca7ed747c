package org.chronocarte.picture.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.io.pictures.PictureFiles;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.picture.handout.HandoutPhotos;
import org.chronocarte.picture.photo.Photo;
import org.jspecify.annotations.Nullable;

/** A dossier's pictures, each read once from where it lies, as finely as paper shows them. For one thread. */
final class DiskPhotos implements HandoutPhotos {

    /** Pixels of a picture's longer side: 200 dots an inch across a column of A4. */
    private static final int FINEST = 1400;

    /** Pictures beyond these are left out: all are held until the document is written. */
    private static final int MOST = 80;

    private final @Nullable Path home;
    private final Map<String, Optional<BufferedImage>> read = new HashMap<>();

    /** @param home the file that names them, or null where only absolute paths lead anywhere */
    DiskPhotos(@Nullable Path home) {
        this.home = home;
    }

    @Override
    public Optional<Size> size(Picture picture) {
        return image(picture).map(image -> new Size(image.getWidth(), image.getHeight()));
    }

    /** A picture; empty for one that is not there or cannot be read. */
    Optional<BufferedImage> image(Picture picture) {
        Optional<BufferedImage> known = read.get(picture.file());
        if (known == null) {
            known = read.size() < MOST
                    ? PicturePaths.resolve(picture, home).flatMap(DiskPhotos::decoded)
                    : Optional.empty();
            read.put(picture.file(), known);
        }
        return known;
    }

    private static Optional<BufferedImage> decoded(Path path) {
        try (InputStream in = PictureFiles.open(path)) {
            return Optional.of(Photo.decode(in, FINEST, FINEST));
        } catch (IOException e) {
            System.getLogger(DiskPhotos.class.getName())
                    .log(System.Logger.Level.INFO, "a picture is left out: {0}", e.getMessage());
            return Optional.empty();
        }
    }
}
