package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RingClipTest {

    private static final RingClip CLIP = new RingClip(new MapBox(0, 0, 100, 50));

    @Test
    void whatLiesInsideStaysAndWhatLiesOutsideGoes() {
        double[] inside = {10, 10, 90, 10, 50, 40};
        assertSame(inside, CLIP.clip(inside));
        assertEquals(0, CLIP.clip(new double[] {110, 10, 190, 10, 150, 40}).length);
        assertEquals(0, CLIP.clip(new double[] {10, -40, 90, -40, 50, -10}).length);
    }

    @Test
    void aRingRoundTheBoxBecomesTheBox() {
        double[] cut = CLIP.clip(new double[] {-10, -10, 110, -10, 110, 60, -10, 60});
        assertEquals(100 * 50, Math.abs(area(cut)), 1e-9);
        assertArrayEquals(new double[] {0, 100}, range(cut, 0));
        assertArrayEquals(new double[] {0, 50}, range(cut, 1));
    }

    @Test
    void whatIsFilledIsTheSameAsWithAClip() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[] ring = new double[6 + 2 * random.nextInt(20)];
            // Star-shaped about a point, so that the ring does not cross itself.
            double x = random.nextDouble() * 140 - 20;
            double y = random.nextDouble() * 90 - 20;
            for (int i = 0; i < ring.length; i += 2) {
                double angle = i * 2 * Math.PI / ring.length;
                double away = 5 + random.nextDouble() * 90;
                ring[i] = x + away * Math.cos(angle);
                ring[i + 1] = y + away * Math.sin(angle);
            }
            Path2D.Double path = new Path2D.Double();
            path.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                path.lineTo(ring[i], ring[i + 1]);
            }
            path.closePath();
            Area truth = new Area(path);
            truth.intersect(new Area(new Rectangle2D.Double(0, 0, 100, 50)));
            double[] cut = CLIP.clip(ring);
            assertEquals(truth.isEmpty(), cut.length < 6 || Math.abs(area(cut)) < 1e-9, "round " + round);
            for (int i = 0; i < cut.length; i += 2) {
                assertTrue(cut[i] >= -1e-9 && cut[i] <= 100 + 1e-9 && cut[i + 1] >= -1e-9 && cut[i + 1] <= 50 + 1e-9);
            }
        }
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return twice / 2;
    }

    private static double[] range(double[] ring, int axis) {
        double least = ring[axis];
        double most = ring[axis];
        for (int i = axis; i < ring.length; i += 2) {
            least = Math.min(least, ring[i]);
            most = Math.max(most, ring[i]);
        }
        return new double[] {least, most};
    }
}
