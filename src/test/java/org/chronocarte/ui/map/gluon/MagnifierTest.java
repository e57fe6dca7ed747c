package org.chronocarte.ui.map.gluon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MagnifierTest {

    private final Magnifier magnifier = new Magnifier();
    private final Random random = new Random(3);

    private static Magnifier.Pixels empty(int width, int height) {
        return new Magnifier.Pixels(new int[width * height], width, height);
    }

    private Magnifier.Pixels noise(int width, int height) {
        int[] argb = random.ints((long) width * height)
                .map(each -> each | 0xFF000000)
                .toArray();
        return new Magnifier.Pixels(argb, width, height);
    }

    private Magnifier.Pixels drawn(Magnifier.Pixels source, double scale, double x, double y, int width, int height) {
        Magnifier.Pixels target = empty(width, height);
        magnifier.draw(source, scale, x, y, target, Magnifier.covered(source, scale, x, y, target));
        return target;
    }

    @Test
    void atItsOwnSizeAPictureStaysAsItIs() {
        Magnifier.Pixels source = noise(31, 17);
        assertArrayEquals(source.argb(), drawn(source, 1, 0, 0, 31, 17).argb());
        Magnifier.Pixels moved = drawn(source, 1, 3, -2, 31, 17);
        for (int row = 0; row < 15; row++) {
            for (int column = 3; column < 31; column++) {
                assertEquals(source.argb()[(row + 2) * 31 + column - 3], moved.argb()[row * 31 + column]);
            }
        }
    }

    @Test
    void whatWasRehearsedLeavesNoTrace() {
        Magnifier.Pixels source = noise(90, 70);
        int[] before = drawn(source, 1.3, 2, 1, 120, 95).argb();
        magnifier.rehearse();
        assertArrayEquals(before, drawn(source, 1.3, 2, 1, 120, 95).argb());
    }

    @Test
    void onlyWhatThePictureCoversIsPainted() {
        Magnifier.Pixels source = noise(10, 10);
        Magnifier.Pixels target = empty(40, 40);
        assertEquals(
                new Magnifier.Part(8, 0, 22, 10),
                Magnifier.covered(source, 1.5, 7.2, -4.9, target),
                "from 7.2 to 22.2 across, from -4.9 to 10.1 down");
        Magnifier.Pixels drawn = drawn(source, 1.5, 7.2, -4.9, 40, 40);
        for (int at = 0; at < 1600; at++) {
            boolean inside = at % 40 >= 8 && at % 40 < 22 && at / 40 < 10;
            assertEquals(inside ? 0xFF : 0, drawn.argb()[at] >>> 24, "pixel " + at);
        }
        assertTrue(Magnifier.covered(source, 1, 41, 0, target).isEmpty());
        assertTrue(Magnifier.covered(source, 1, -11, 0, target).isEmpty());
    }

    @Test
    void betweenTwoPixelsLieTheirColoursInShares() {
        Magnifier.Pixels source = new Magnifier.Pixels(new int[] {0xFF000000, 0xFFFF80FF}, 2, 1);
        int[] first = Arrays.copyOf(drawn(source, 2, 0, 0, 4, 2).argb(), 4);
        assertArrayEquals(new int[] {0xFF000000, 0xFF3F203F, 0xFFBF60BF, 0xFFFF80FF}, first);
    }

    @Test
    void everyPixelIsTheFourThatItLiesBetween() {
        for (int round = 0; round < 200; round++) {
            Magnifier.Pixels source = noise(1 + random.nextInt(20), 1 + random.nextInt(20));
            double scale = 0.4 + random.nextDouble() * 3;
            double x = random.nextDouble() * 40 - 20;
            double y = random.nextDouble() * 40 - 20;
            Magnifier.Pixels target = empty(24, 18);
            Magnifier.Part part = Magnifier.covered(source, scale, x, y, target);
            magnifier.draw(source, scale, x, y, target, part);
            for (int row = part.top(); row < part.bottom(); row++) {
                for (int column = part.left(); column < part.right(); column++) {
                    double u = within((column + 0.5 - x) / scale - 0.5, source.width());
                    double v = within((row + 0.5 - y) / scale - 0.5, source.height());
                    for (int shift = 0; shift < 24; shift += 8) {
                        int band = target.argb()[row * 24 + column] >> shift & 0xFF;
                        assertEquals(blended(source, u, v, shift), band, 4, "round " + round);
                    }
                }
            }
        }
    }

    private static double within(double at, int size) {
        return Math.max(0, Math.min(size - 1, at));
    }

    private static double blended(Magnifier.Pixels source, double u, double v, int shift) {
        int left = (int) u;
        int top = (int) v;
        double across = u - left;
        double down = v - top;
        return (1 - down)
                        * ((1 - across) * band(source, left, top, shift) + across * band(source, left + 1, top, shift))
                + down
                        * ((1 - across) * band(source, left, top + 1, shift)
                                + across * band(source, left + 1, top + 1, shift));
    }

    private static int band(Magnifier.Pixels source, int column, int row, int shift) {
        int x = Math.min(column, source.width() - 1);
        int y = Math.min(row, source.height() - 1);
        return source.argb()[y * source.width() + x] >> shift & 0xFF;
    }
}
