package org.chronocarte.picture.handout;

import java.util.Optional;
import org.chronocarte.model.dossier.Picture;

/** Tells which of a dossier's pictures can be printed. */
@FunctionalInterface
public interface HandoutPhotos {

    /** None can. */
    HandoutPhotos NONE = picture -> Optional.empty();

    /**
     * How many pixels a picture has, or those that are left of very many.
     *
     * @param width at least 1
     * @param height at least 1
     */
    record Size(int width, int height) {}

    /** The size of a picture; empty for one that is not there or cannot be read. */
    Optional<Size> size(Picture picture);
}
