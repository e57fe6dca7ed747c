package org.chronocarte.picture.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoTest {

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    /** Red in its upper left quarter, else blue. */
    private static BufferedImage marked(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    private static BufferedImage decode(byte[] bytes, int width, int height) throws IOException {
        return Photo.decode(new ByteArrayInputStream(bytes), width, height);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    @Test
    void aPictureFitsAndKeepsItsShape() throws IOException {
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            byte[] bytes = encoded(marked(900, 600), format);
            BufferedImage small = decode(bytes, 300, 300);
            assertEquals(300, small.getWidth(), format);
            assertEquals(200, small.getHeight(), format);
            assertTrue(isRed(small, 75, 50), format);
            assertTrue(!isRed(small, 225, 150), format);
            BufferedImage own = decode(bytes, 5000, 5000);
            assertEquals(900, own.getWidth(), "it is never enlarged");
        }
    }

    @Test
    void theFinestLinesAreAveragedNotDropped() throws IOException {
        BufferedImage lines = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x += 2) {
            for (int y = 0; y < 400; y++) {
                lines.setRGB(x, y, 0xFFFFFF);
            }
        }
        int grey = decode(encoded(lines, "png"), 200, 200).getRGB(100, 100) & 0xFF;
        assertTrue(grey > 90 && grey < 170, "grey " + grey);
    }

    /** A grey PNG of any size, of which no line is ever held. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int value : new int[] {width, height}) {
            head.write(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
        }
        head.write(new byte[] {8, 0, 0, 0, 0});
        chunk(all, "IHDR", head.toByteArray());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data, new Deflater(1))) {
            byte[] line = new byte[width + 1];
            Arrays.fill(line, 1, line.length, (byte) 120);
            for (int y = 0; y < height; y++) {
                packed.write(line);
            }
        }
        chunk(all, "IDAT", data.toByteArray());
        chunk(all, "IEND", new byte[0]);
        return all.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] data) throws IOException {
        byte[] body = new byte[4 + data.length];
        for (int i = 0; i < 4; i++) {
            body[i] = (byte) name.charAt(i);
        }
        System.arraycopy(data, 0, body, 4, data.length);
        CRC32 sum = new CRC32();
        sum.update(body);
        int length = data.length;
        int crc = (int) sum.getValue();
        to.write(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        to.write(body);
        to.write(new byte[] {(byte) (crc >> 24), (byte) (crc >> 16), (byte) (crc >> 8), (byte) crc});
    }

    @Test
    void aHundredMegapixelsAreNeverHeldAtOnce() throws IOException {
        byte[] huge = png(12_500, 8_000);
        System.gc();
        BufferedImage image = decode(huge, 400, 400);
        assertEquals(400, image.getWidth());
        assertEquals(256, image.getHeight());
        assertEquals(120, image.getRGB(200, 128) & 0xFF, 30);
    }

    @Test
    void moreThanCanBeBorneIsRefusedBeforeItIsRead() throws IOException {
        byte[] bytes = png(10, 10);
        bytes[16] = 0;
        bytes[17] = 1;
        bytes[20] = 0;
        bytes[21] = 1;
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        for (int i = 0; i < 4; i++) {
            bytes[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        assertThrows(PhotoTooLargeException.class, () -> decode(bytes, 100, 100));
    }

    @Test
    void whatIsNoPictureOrBrokenIsAnIoException() throws IOException {
        assertThrows(IOException.class, () -> decode("no picture".getBytes(), 10, 10));
        assertThrows(IOException.class, () -> decode(new byte[0], 10, 10));
        Random random = new Random(7);
        int refused = 0;
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            byte[] whole = encoded(marked(60, 40), format);
            for (int i = 0; i < 60; i++) {
                byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
                for (int change = 0; change < 3 && bytes.length > 0; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                try {
                    assertTrue(decode(bytes, 30, 30).getWidth() <= 30);
                } catch (IOException expected) {
                    refused++;
                }
            }
        }
        assertTrue(refused > 50, refused + " were refused");
    }

    /** As a telephone writes it that is held on its side. */
    private static byte[] turned(byte[] jpeg, int code) throws IOException {
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) code,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        bytes.write(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** Where the red corner comes to lie. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1", "9,0,0"})
    void aPhotographIsShownTheRightWayUp(int code, int right, int down) throws IOException {
        BufferedImage image = decode(turned(encoded(marked(600, 400), "jpg"), code), 300, 300);
        boolean sideways = code >= 5 && code <= 8;
        assertEquals(sideways ? 200 : 300, image.getWidth());
        assertEquals(sideways ? 300 : 200, image.getHeight());
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                boolean red = isRed(image, image.getWidth() * (1 + 2 * x) / 4, image.getHeight() * (1 + 2 * y) / 4);
                assertEquals(x == right && y == down, red, "at " + x + ", " + y);
            }
        }
    }

    @Test
    void notesThatMakeNoSenseLeaveThePictureAsItIs() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            byte[] start = {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0};
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            int code = Orientation.of(bytes).code();
            assertTrue(code >= 1 && code <= 8);
        }
    }
}
