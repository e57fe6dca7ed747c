package org.chronocarte.picture.photo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/**
 * How a camera was held: what is to be done to a picture's pixels so that up is up.
 *
 * @param code as Exif has it: 1 to 8, 1 for nothing to do; 2, 4, 5 and 7 mirror, 5 to 8 lie on their side
 */
record Orientation(int code) {

    private static final int START = 0xFFD8;
    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFFFF;
    private static final int SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int MOST_SEGMENTS = 64;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;

    /** As the camera was held upright. */
    static final Orientation UPRIGHT = new Orientation(1);

    /**
     * What a file says; upright when it is no JPEG, or says nothing that can be understood. The stream's position stays.
     *
     * @throws IOException when the bytes cannot be had
     */
    static Orientation of(ImageInputStream stream) throws IOException {
        stream.mark();
        try {
            return stream.readUnsignedShort() == START ? inSegments(stream) : UPRIGHT;
        } catch (EOFException e) {
            return UPRIGHT;
        } finally {
            stream.reset();
        }
    }

    private static Orientation inSegments(ImageInputStream stream) throws IOException {
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = stream.readUnsignedShort();
            int length = stream.readUnsignedShort() - 2;
            boolean more = marker >= FIRST && marker < LAST && marker != SCAN && length >= 0;
            if (!more) {
                return UPRIGHT;
            }
            byte[] segment = new byte[length];
            stream.readFully(segment);
            Orientation found = marker == APP1 ? of(segment) : UPRIGHT;
            if (found.code != 1) {
                return found;
            }
        }
        return UPRIGHT;
    }

    /** What an Exif segment says. */
    static Orientation of(byte[] segment) {
        if (segment.length < EXIF.length + 8 || !Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length))) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int fields = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < fields && at + 14 + 12 * i <= tiff.limit(); i++) {
            int field = at + 2 + 12 * i;
            if ((tiff.getShort(field) & 0xFFFF) == TAG) {
                int code = tiff.getShort(field + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return code >= 5;
    }

    /** The picture the right way up. */
    BufferedImage turned(BufferedImage image) {
        if (code == 1) {
            return image;
        }
        int wide = image.getWidth();
        int high = image.getHeight();
        BufferedImage turned = new BufferedImage(
                isSideways() ? high : wide, isSideways() ? wide : high, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, transform(wide, high), null);
        graphics.dispose();
        return turned;
    }

    private AffineTransform transform(int wide, int high) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }
}
