package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class RollingCrowdTest {

    /** So few that spots are as large as they get wherever the view is: one that is painted anew has the same. */
    private static final int FEW = 1500;

    private static final MapRequest ALL = scattered();
    private static final Viewport VIEW = MapFixture.view(46.6, 2.5, 6);

    private final CrowdPainter painter = new CrowdPainter();
    private final RollingCrowd rolling = new RollingCrowd(painter);

    private static MapRequest scattered() {
        Random random = new Random(21);
        MapFixture made = MapFixture.empty();
        for (int i = 0; i < FEW; i++) {
            double lat = 46.6 + random.nextGaussian() * 5;
            double lon = 2.5 + random.nextGaussian() * 7;
            made.place("p" + i, "Place " + i, lat, lon, PlacePrecision.EXACT);
            made.entry("e" + i, random.nextBoolean() ? "event" : "response", "p" + i);
        }
        return made.request(MapFixture.franceView());
    }

    private static MapCrowd crowd(Viewport view) {
        return new MapCrowd(ALL, view);
    }

    private static int[] pixels(CrowdPicture painted) {
        BufferedImage image = painted.image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private void assertAsPaintedAnew(Viewport view, double density) {
        CrowdPicture anew = painter.paint(crowd(view), density, CrowdSheets.NEW);
        CrowdPicture rolled = rolling.picture(crowd(view), density);
        assertEquals(anew.radius(), rolled.radius());
        assertTrue(Arrays.stream(pixels(anew)).anyMatch(argb -> argb != 0));
        assertArrayEquals(pixels(anew), pixels(rolled));
    }

    @Test
    void afterPansByWholePixelsThePictureIsAsIfItWerePaintedAnew() {
        for (double density : List.of(1.0, 2.0)) {
            Random random = new Random(22);
            Viewport view = VIEW;
            rolling.picture(crowd(view), density);
            for (int i = 0; i < 60; i++) {
                view = view.panned(random.nextInt(81) - 40, random.nextInt(81) - 40);
                assertAsPaintedAnew(view, density);
            }
        }
    }

    @Test
    void partsOfPixelsAddUp() {
        rolling.picture(crowd(VIEW), 1);
        for (int i = 1; i <= 12; i++) {
            rolling.picture(crowd(VIEW.panned(i * 0.75, -i * 0.25)), 1);
        }
        assertAsPaintedAnew(VIEW.panned(9, -3), 1);
    }

    @Test
    void farAwayAndAtAnotherZoomItIsPaintedAnew() {
        rolling.picture(crowd(VIEW), 1);
        assertAsPaintedAnew(VIEW.panned(VIEW.width() * 0.75, 0), 1);
        assertAsPaintedAnew(VIEW.panned(-VIEW.width(), VIEW.height() * -0.4), 1);
        assertAsPaintedAnew(MapFixture.view(46.6, 2.5, 6.01), 1);
        assertAsPaintedAnew(MapFixture.view(46.6, 2.5, 6.01), 2);
    }

    @Test
    void theWholeWorldRollsOverItsEdge() {
        Viewport world = new Viewport(0.5, 0.5, 1, 512, 300);
        rolling.picture(crowd(world), 1);
        for (int i = 1; i < 12; i++) {
            assertAsPaintedAnew(world.panned(i * 40, 0), 1);
        }
    }

    @Test
    void otherEntriesArePaintedAnew() {
        BitSet some = new BitSet();
        some.set(0, 700);
        Matches all = ALL.matches();
        Matches matches = new Matches(ALL.index(), some, some, new BitSet(), new BitSet(), all.counts());
        MapRequest fewer =
                new MapRequest(ALL.index(), ALL.state(), matches, VIEW, ALL.theme(), List.of(), null, InsetMemory.NONE);
        rolling.picture(crowd(VIEW), 1);
        assertArrayEquals(
                pixels(painter.paint(new MapCrowd(fewer, VIEW), 1, CrowdSheets.NEW)),
                pixels(rolling.picture(new MapCrowd(fewer, VIEW), 1)));
    }

    @Test
    void aPictureStaysAsItIsUntilTheNextButOne() {
        CrowdPicture first = rolling.picture(crowd(VIEW), 1);
        int[] painted = pixels(first);
        rolling.picture(crowd(VIEW.panned(30, 0)), 1);
        assertArrayEquals(painted, pixels(first));
    }

    @Test
    void picturesOfOneSizeAreOnTwoSheetsInTurn() {
        CrowdPicture first = rolling.picture(crowd(VIEW), 1);
        CrowdPicture second = rolling.picture(crowd(VIEW.panned(30, 0)), 1);
        CrowdPicture third = rolling.picture(crowd(MapFixture.view(46.6, 2.5, 6.01)), 1);
        assertNotSame(first.image(), second.image());
        assertSame(first.image(), third.image());
    }

    @Test
    void whatDidNotMoveIsKept() {
        CrowdPicture first = rolling.picture(crowd(VIEW), 1);
        assertSame(first, rolling.picture(crowd(VIEW.panned(0.3, 0)), 1));
    }
}
