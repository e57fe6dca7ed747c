package org.chronocarte.ui.paint;

import java.awt.image.BufferedImage;
import javafx.scene.image.WritableImage;

/** A picture drawn in memory, for the screen. */
public final class ScreenImage {

    private ScreenImage() {}

    /** The same pixels, not copied, so nobody may draw on them any more; of type {@code TYPE_INT_ARGB_PRE}. */
    public static WritableImage of(BufferedImage drawn) {
        return new WritableImage(ScreenPixels.buffer(ScreenPixels.argb(drawn), drawn.getWidth(), drawn.getHeight()));
    }
}
