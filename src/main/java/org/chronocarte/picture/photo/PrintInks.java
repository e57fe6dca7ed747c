package org.chronocarte.picture.photo;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a JPEG for print, of four inks, becomes one for a screen. The JDK takes its bands for something else and shows it
 * too light. Samples are 0 to 255: how much ink, or with Adobe's mark how much is left of the white.
 *
 * @param marked whether Adobe's mark says so
 * @param veiled whether the first three bands are brightness and two differences of colour
 * @param profile of the inks; null for none, when they are taken for pure ones
 */
record PrintInks(boolean marked, boolean veiled, @Nullable ICC_Profile profile) {

    private static final int INKS = 4;
    private static final int FULL = 255;
    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APP2 = 0xFFE2;
    private static final int APP14 = 0xFFEE;
    private static final int FIRST_FRAME = 0xFFC0;
    private static final int LAST_FRAME = 0xFFCF;
    private static final int HUFFMAN = 0xFFC4;
    private static final int RESERVED = 0xFFC8;
    private static final int ARITHMETIC = 0xFFCC;
    private static final int MOST_SEGMENTS = 400;
    private static final int COUNT_AT = 5;
    private static final int TRANSFORM_AT = 11;
    private static final int YCCK = 2;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * What a file says; empty when it is no JPEG of four bands. The stream's position stays.
     *
     * @throws IOException when the bytes cannot be had
     */
    static Optional<PrintInks> of(ImageInputStream stream) throws IOException {
        stream.mark();
        try {
            return stream.readUnsignedShort() == START ? inSegments(stream) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        } finally {
            stream.reset();
        }
    }

    private static Optional<PrintInks> inSegments(ImageInputStream stream) throws IOException {
        int bands = 0;
        byte[] adobe = null;
        SortedMap<Integer, byte[]> parts = new TreeMap<>();
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = stream.readUnsignedShort();
            int length = marker == SCAN ? 0 : stream.readUnsignedShort() - 2;
            if (marker == SCAN || marker < FIRST_FRAME || length < 0) {
                break;
            }
            byte[] segment = new byte[length];
            stream.readFully(segment);
            if (isFrame(marker) && length > COUNT_AT) {
                bands = segment[COUNT_AT];
            } else if (marker == APP14 && begins(segment, ADOBE) && length > TRANSFORM_AT) {
                adobe = segment;
            } else if (marker == APP2 && begins(segment, ICC) && length > ICC.length + 2) {
                parts.put(segment[ICC.length] & 0xFF, Arrays.copyOfRange(segment, ICC.length + 2, length));
            }
        }
        return bands == INKS
                ? Optional.of(
                        new PrintInks(adobe != null, adobe != null && adobe[TRANSFORM_AT] == YCCK, profile(parts)))
                : Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN
                && marker != RESERVED
                && marker != ARITHMETIC;
    }

    private static boolean begins(byte[] segment, byte[] with) {
        return segment.length >= with.length && Arrays.equals(with, Arrays.copyOf(segment, with.length));
    }

    private static @Nullable ICC_Profile profile(SortedMap<Integer, byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.values().forEach(all::writeBytes);
        try {
            ICC_Profile profile = ICC_Profile.getInstance(all.toByteArray());
            return profile.getColorSpaceType() == ColorSpace.TYPE_CMYK ? profile : null;
        } catch (IllegalArgumentException e) {
            // None, or a broken one: the pure inks come near enough.
            return null;
        }
    }

    /**
     * The picture as a screen shows it.
     *
     * @param bands four, as the file has them
     */
    BufferedImage onScreen(Raster bands) {
        WritableRaster inks = inks(bands);
        if (profile != null) {
            try {
                return through(profile, inks);
            } catch (CMMException | IllegalArgumentException e) {
                System.getLogger(PrintInks.class.getName())
                        .log(System.Logger.Level.DEBUG, "an ink profile that is no use", e);
            }
        }
        return pure(inks);
    }

    private static BufferedImage through(ICC_Profile profile, Raster inks) {
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        new ColorConvertOp(new ICC_Profile[] {profile, screen}, null).filter(inks, image.getRaster());
        return image;
    }

    private static BufferedImage pure(Raster inks) {
        int width = inks.getWidth();
        BufferedImage image = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width * INKS];
        int[] colors = new int[width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int light = FULL - row[x * INKS + 3];
                int color = 0;
                for (int band = 0; band < 3; band++) {
                    color = color << 8 | (FULL - row[x * INKS + band]) * light / FULL;
                }
                colors[x] = color;
            }
            image.setRGB(0, y, width, 1, colors, 0, width);
        }
        return image;
    }

    /** How much of each ink. */
    private WritableRaster inks(Raster bands) {
        int width = bands.getWidth();
        WritableRaster inks =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, bands.getHeight(), INKS, null);
        int[] row = new int[width * INKS];
        for (int y = 0; y < bands.getHeight(); y++) {
            bands.getPixels(bands.getMinX(), bands.getMinY() + y, width, 1, row);
            for (int at = 0; at < row.length; at += INKS) {
                if (veiled) {
                    unveil(row, at);
                }
                for (int band = at; marked && band < at + INKS; band++) {
                    row[band] = FULL - row[band];
                }
            }
            inks.setPixels(0, y, width, 1, row);
        }
        return inks;
    }

    /** Brightness and differences of colour become the first three samples; the fourth stays. */
    private static void unveil(int[] row, int at) {
        int brightness = row[at];
        double blue = row[at + 1] - 128.0;
        double red = row[at + 2] - 128.0;
        row[at] = FULL - sample(brightness + 1.402 * red);
        row[at + 1] = FULL - sample(brightness - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = FULL - sample(brightness + 1.772 * blue);
    }

    private static int sample(double value) {
        return (int) Math.max(0, Math.min(FULL, Math.round(value)));
    }
}
