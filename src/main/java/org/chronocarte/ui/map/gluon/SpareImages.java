package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.jspecify.annotations.Nullable;

/**
 * A picture that nobody shows any more, to be painted over: a new one for each move of the map, of ten megabytes, keeps
 * the collector at work, and in a small heap makes it stop the window. Safe for several threads.
 */
final class SpareImages {

    private @Nullable BufferedImage spare;

    /** A picture of that size in pixels; what is on it is of no account. */
    BufferedImage take(int width, int height) {
        BufferedImage found = exchange(null);
        return found != null && found.getWidth() == width && found.getHeight() == height
                ? found
                : new BufferedImage(width, height, BaseMapPainter.IMAGE_TYPE);
    }

    /** Takes a picture that neither the window nor a painter has any more. */
    void give(BufferedImage image) {
        exchange(image);
    }

    private synchronized @Nullable BufferedImage exchange(@Nullable BufferedImage image) {
        BufferedImage before = spare;
        spare = image;
        return before;
    }
}
