package org.chronocarte.picture.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;

/** Pictures for print, as a picture agency sends them. */
class PrintInksTest {

    /** Cyan, magenta, yellow, black: 0 for none, 255 for all of it. */
    private static final int[] INKS = {0, 204, 204, 55};

    private static final Color SEEN = new Color(200, 40, 40);

    /** A JPEG of one colour, its four samples written as they are; the JDK marks it in no way. */
    private static byte[] jpeg(int... samples) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.setPixel(x, y, samples);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] jpeg, int marker, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) marker)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] adobe(byte[] jpeg, int transform) {
        byte[] segment = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        return with(jpeg, 0xFFEE, segment);
    }

    private static int[] left(int... inks) {
        return Arrays.stream(inks).map(each -> 255 - each).toArray();
    }

    private static void assertSeen(Color wanted, byte[] jpeg) throws IOException {
        BufferedImage image = Photo.decode(new ByteArrayInputStream(jpeg), 32, 32);
        Color seen = new Color(image.getRGB(16, 12));
        String what = seen + " for " + wanted;
        assertEquals(wanted.getRed(), seen.getRed(), 4, what);
        assertEquals(wanted.getGreen(), seen.getGreen(), 4, what);
        assertEquals(wanted.getBlue(), seen.getBlue(), 4, what);
        assertEquals(32, image.getWidth());
    }

    @Test
    void inksWithoutAnyMark() throws IOException {
        assertSeen(SEEN, jpeg(INKS));
    }

    @Test
    void inksThatAdobesMarkTurnsOver() throws IOException {
        assertSeen(SEEN, adobe(jpeg(left(INKS)), 0));
    }

    @Test
    void inksAsBrightnessAndDifferences() throws IOException {
        // What 255, 51, 51 left of the white are, once turned over, in brightness and two differences.
        double red = 0;
        double green = 204;
        double blue = 204;
        double brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
        int[] samples = {
            (int) Math.round(brightness),
            (int) Math.round(128 + (blue - brightness) / 1.772),
            (int) Math.round(128 + (red - brightness) / 1.402),
            200
        };
        assertSeen(SEEN, adobe(jpeg(samples), 2));
    }

    @Test
    void inksWithAProfile() throws IOException {
        byte[] profile = blackInkAlone();
        ByteBuffer segment = ByteBuffer.allocate(14 + profile.length)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1)
                .put(profile);
        byte[] bright = with(jpeg(0, 204, 204, 0), 0xFFE2, segment.array());
        assertSeen(Color.WHITE, bright);
        byte[] dark = with(jpeg(0, 204, 204, 255), 0xFFE2, segment.array());
        assertSeen(Color.BLACK, dark);
    }

    @Test
    void aBrokenProfileIsNone() throws IOException {
        byte[] segment = "ICC_PROFILE\0\1\1and no more than this".getBytes(StandardCharsets.US_ASCII);
        assertSeen(SEEN, with(jpeg(INKS), 0xFFE2, segment));
    }

    /** A profile of inks of which only the black one can be seen. */
    private static byte[] blackInkAlone() {
        int tag = 128 + 4 + 3 * 12;
        int table = 48 + 4 * 256 + 16 * 3 + 3 * 256;
        ByteBuffer out = ByteBuffer.allocate(tag + table + 20 + 24);
        out.putInt(out.capacity()).putInt(0).putInt(0x02400000);
        out.put("prtrCMYKLab ".getBytes(StandardCharsets.US_ASCII));
        out.position(36);
        out.put("acsp".getBytes(StandardCharsets.US_ASCII));
        out.position(68);
        out.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        out.position(128);
        out.putInt(3);
        out.put("A2B0".getBytes(StandardCharsets.US_ASCII)).putInt(tag).putInt(table);
        out.put("wtpt".getBytes(StandardCharsets.US_ASCII)).putInt(tag + table).putInt(20);
        out.put("cprt".getBytes(StandardCharsets.US_ASCII))
                .putInt(tag + table + 20)
                .putInt(24);
        out.put("mft1".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.put((byte) 4).put((byte) 3).put((byte) 2).put((byte) 0);
        for (int i = 0; i < 9; i++) {
            out.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        straight(out, 4);
        for (int corner = 0; corner < 16; corner++) {
            // The last ink counts fastest.
            out.put((byte) (corner % 2 == 0 ? 255 : 0)).put((byte) 128).put((byte) 128);
        }
        straight(out, 3);
        out.put("XYZ ".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        out.put("text".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.put("made for a test".getBytes(StandardCharsets.US_ASCII));
        return out.array();
    }

    private static void straight(ByteBuffer out, int curves) {
        for (int i = 0; i < curves * 256; i++) {
            out.put((byte) i);
        }
    }
}
