package org.chronocarte.picture.geo;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chronocarte.picture.photo.EndingImageStream;

/** Decodes tiles that are pictures. */
final class RasterTile {

    /** Tiles are 256 or 512 pixels wide; a picture that unpacks to more than this is hostile. */
    static final int MAX_SIDE = 2048;

    private RasterTile() {}

    /** @throws IOException when the bytes are no picture, or one that is too large */
    static GeometryTile decode(byte[] bytes) throws IOException {
        try (ImageInputStream stream = new EndingImageStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("the tile is no picture that can be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return GeometryTile.of(read(reader));
            } catch (RuntimeException e) {
                // The JDK's readers answer broken pictures with all sorts of these.
                throw new IOException("the tile's picture is broken", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IOException("a tile of " + width + " x " + height + " pixels");
        }
        BufferedImage read = reader.read(0);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(read, 0, 0, null);
        graphics.dispose();
        return image;
    }
}
