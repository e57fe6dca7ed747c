package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Viewport FRANCE = new Viewport(Mercator.x(2.5), Mercator.y(46.6), 5.6, 1000, 700);

    private static Viewport any(Random random) {
        return new Viewport(
                        random.nextDouble(),
                        random.nextDouble(),
                        random.nextDouble() * 17,
                        50 + random.nextInt(2000),
                        50 + random.nextInt(1200))
                .clamped();
    }

    @Test
    void pixelsComeBackFromTheUnitSquare() {
        Random random = new Random(2);
        for (int i = 0; i < 5000; i++) {
            Viewport view = any(random);
            double px = random.nextDouble() * view.width();
            double py = random.nextDouble() * view.height();
            assertEquals(py, view.screenY(view.unitY(py)), 1e-6);
            assertEquals(px, view.unwrappedScreenX(view.unitX(px)), 1e-6);
        }
    }

    @Test
    void aPointIsShownWhereItsNearestCopyLies() {
        Viewport fiji = new Viewport(0.99, 0.5, 6, 800, 600);
        assertEquals(400 + 0.02 * fiji.worldSize(), fiji.screenX(0.01), 1e-6);
        assertEquals(fiji.screenX(0.01), fiji.unwrappedScreenX(1.01), 1e-6);
    }

    @Test
    void pixelsNameTheirDegrees() {
        assertEquals(2.5, FRANCE.lon(500), 1e-9);
        assertEquals(46.6, FRANCE.lat(350), 1e-9);
        GeoBounds bounds = FRANCE.bounds();
        assertTrue(bounds.west() < -4 && bounds.east() > 8 && bounds.south() < 43 && bounds.north() > 50);
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double px = random.nextDouble() * 1000;
            double py = random.nextDouble() * 700;
            Viewport zoomed = FRANCE.zoomedAround(px, py, 4.5 + random.nextDouble() * 12);
            assertEquals(px, zoomed.screenX(FRANCE.unitX(px)), 1e-5);
            assertEquals(py, zoomed.screenY(FRANCE.unitY(py)), 1e-5);
        }
    }

    @Test
    void panningPullsTheMap() {
        Viewport pulled = FRANCE.panned(30, -12);
        assertEquals(130, pulled.screenX(FRANCE.unitX(100)), 1e-6);
        assertEquals(88, pulled.screenY(FRANCE.unitY(100)), 1e-6);
    }

    @Test
    void aClampedViewGoesRoundTheWorldAndShowsNoBandBeyondAPole() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            Viewport view = new Viewport(
                            random.nextDouble() * 4 - 2,
                            random.nextDouble() * 4 - 2,
                            random.nextDouble() * 40 - 10,
                            random.nextInt(3000),
                            random.nextInt(2000))
                    .clamped();
            assertTrue(view.zoom() <= Viewport.MAX_ZOOM, view.toString());
            assertTrue(view.centerX() >= 0 && view.centerX() < 1, view.toString());
            assertTrue(view.width() <= view.worldSize() + 1e-6, view.toString());
            assertTrue(view.unitY(0) >= -1e-9 && view.unitY(view.height()) <= 1 + 1e-9, view.toString());
            assertEquals(view.centerX(), view.clamped().centerX(), 1e-12);
        }
    }

    @Test
    void panningRoundTheWorldLeadsBackWhereItBegan() {
        Viewport view = FRANCE;
        for (int i = 0; i < 64; i++) {
            view = view.panned(FRANCE.worldSize() / 64, 0);
        }
        assertEquals(FRANCE.centerX(), view.centerX(), 1e-9);
        assertEquals(FRANCE.centerY(), view.centerY(), 1e-12);
    }

    @Test
    void fittingHoldsTheBoxWithItsPaddingAndNoMore() {
        GeoBounds france = new GeoBounds(-5, 42, 8, 51);
        Viewport view = Viewport.fit(france, 1200, 700, 40);
        assertEquals(40, view.screenY(Mercator.y(51)), 1e-6);
        assertEquals(660, view.screenY(Mercator.y(42)), 1e-6);
        assertTrue(view.screenX(Mercator.x(-5)) >= 40 && view.screenX(Mercator.x(8)) <= 1160);
    }

    @Test
    void fittingItsOwnExtentChangesNothing() {
        Viewport again = Viewport.fit(FRANCE.extent(), 1000, 700, 0);
        assertEquals(FRANCE.zoom(), again.zoom(), 1e-9);
        assertEquals(FRANCE.centerX(), again.centerX(), 1e-12);
        assertEquals(FRANCE.centerY(), again.centerY(), 1e-12);
    }

    @Test
    void fittingCrossesThe180thMeridianAndTakesAPoint() {
        Viewport fiji = Viewport.fit(new GeoBounds(176, -20, -178, -12), 400, 400, 10);
        assertEquals(1 - 0.5 / 180, fiji.centerX() - 0.0, 0.01);
        assertTrue(fiji.screenX(Mercator.x(-178)) > fiji.screenX(Mercator.x(176)));
        Extent point = new Extent(0.5, 0.4, 0.5, 0.4);
        assertEquals(Viewport.MAX_ZOOM, Viewport.fit(point, 400, 400, 10).zoom());
    }

    @Test
    void anotherSizeKeepsTheMiddle() {
        Viewport wide = FRANCE.resized(1600, 900);
        assertEquals(FRANCE.centerX(), wide.centerX(), 1e-12);
        assertEquals(FRANCE.zoom(), wide.zoom());
        assertEquals(1600, wide.width());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(Double.NaN, 0, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 1, -1, 1));
    }
}
