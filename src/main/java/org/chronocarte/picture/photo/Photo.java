package org.chronocarte.picture.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture file of any kind that the JDK reads, no larger than it will be shown: of a hundred megapixels, only
 * every so many are ever held.
 */
public final class Photo {

    /** How many pixels a file may have; a progressive JPEG's reader holds all of them. */
    static final long MOST_PIXELS = 160_000_000;

    private static final int LONGEST_SIDE = 100_000;

    /** So many times larger than shown are pixels read before they are averaged. */
    private static final int FINER = 2;

    private Photo() {}

    /**
     * Decodes a picture, the right way up, and scales it down to fit; never up. Blocks for up to some seconds.
     *
     * @param in the file's bytes; not closed
     * @param width the most pixels across, at least 1
     * @param height the most pixels down, at least 1
     * @return of type {@code TYPE_INT_ARGB_PRE}
     * @throws PhotoTooLargeException when it has more pixels than can be borne
     * @throws IOException when the bytes are no picture, or cannot be had
     */
    public static BufferedImage decode(InputStream in, int width, int height) throws IOException {
        try (ImageInputStream stream = new EndingImageStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture that can be read");
            }
            ImageReader reader = readers.next();
            try {
                Orientation turn = Orientation.of(stream);
                Optional<PrintInks> inks = PrintInks.of(stream);
                reader.setInput(stream, true, true);
                return read(reader, turn, inks, width, height);
            } catch (RuntimeException e) {
                // The JDK's readers answer broken pictures with all sorts of these.
                throw new IOException("the picture is broken", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(
            ImageReader reader, Orientation turn, Optional<PrintInks> inks, int width, int height) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if (wide < 1 || high < 1) {
            throw new IOException("a picture without pixels");
        }
        if (wide > LONGEST_SIDE || high > LONGEST_SIDE || (long) wide * high > MOST_PIXELS) {
            throw new PhotoTooLargeException(wide, high);
        }
        double scale = turn.isSideways()
                ? Math.min(1, Math.min(width / (double) high, height / (double) wide))
                : Math.min(1, Math.min(width / (double) wide, height / (double) high));
        int every = (int) Math.max(1, Math.floor(1 / (scale * FINER)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        BufferedImage read =
                inks.isPresent() ? inks.get().onScreen(reader.readRaster(0, param)) : reader.read(0, param);
        int across = (int) Math.max(1, Math.round(wide * scale));
        int down = (int) Math.max(1, Math.round(high * scale));
        return turn.turned(scaled(read, across, down));
    }

    /** Halves as long as that leaves enough, so that every pixel counts. */
    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        BufferedImage now = from;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                from,
                AffineTransform.getScaleInstance(width / (double) from.getWidth(), height / (double) from.getHeight()),
                null);
        graphics.dispose();
        return to;
    }
}
