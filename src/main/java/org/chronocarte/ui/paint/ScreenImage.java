package org.chronocarte.ui.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture drawn in memory, for the screen. */
public final class ScreenImage {

    private ScreenImage() {}

    /** The same pixels, not copied, so nobody may draw on them any more; of type {@code TYPE_INT_ARGB_PRE}. */
    public static WritableImage of(BufferedImage drawn) {
        IntBuffer pixels = IntBuffer.wrap(((DataBufferInt) drawn.getRaster().getDataBuffer()).getData());
        return new WritableImage(
                new PixelBuffer<>(drawn.getWidth(), drawn.getHeight(), pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
