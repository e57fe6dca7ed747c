package org.chronocarte.ui.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pixels in memory that are drawn on again and again, for the screen: one picture for all times costs the toolkit no new
 * texture each time. While it may still be reading these, others should be drawn on. For the FX thread.
 */
public final class ScreenPixels {

    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /**
     * Those of an array, not copied.
     *
     * @param argb premultiplied, row by row
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     */
    public ScreenPixels(int[] argb, int width, int height) {
        buffer = buffer(argb, width, height);
        image = new WritableImage(buffer);
    }

    /** @param drawn of type {@code TYPE_INT_ARGB_PRE}; its pixels are not copied */
    public ScreenPixels(BufferedImage drawn) {
        this(argb(drawn), drawn.getWidth(), drawn.getHeight());
    }

    static PixelBuffer<IntBuffer> buffer(int[] argb, int width, int height) {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    }

    static int[] argb(BufferedImage drawn) {
        return ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
    }

    /** Their picture as they are now: the toolkit does not see by itself that they have changed. */
    public WritableImage image() {
        buffer.updateBuffer(all -> null);
        return image;
    }
}
