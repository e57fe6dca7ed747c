package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronocarte.model.geo.Mercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryShapesTest {

    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    private static Viewport view(double lat, double lon, double zoom) {
        return new Viewport(Mercator.x(lon), Mercator.y(lat), zoom, 400, 300);
    }

    private static boolean covers(List<AreaShape> shapes, double lat, double lon, int turn) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (AreaShape shape : shapes) {
            for (double[] ring : shape.rings()) {
                path.moveTo(ring[0] + shape.turn(), ring[1]);
                for (int i = 2; i < ring.length; i += 2) {
                    path.lineTo(ring[i] + shape.turn(), ring[i + 1]);
                }
                path.closePath();
            }
        }
        return path.contains(Mercator.x(lon) + turn, Mercator.y(lat));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 47, 2.5, 5.5, true",
        "FR, 47, 2.5, 9.5, true",
        "FR, 47, 8.5, 5.5, false",
        "FR, 42.8, 5, 7, false",
        "FR, 4, -53, 6, true",
        "GF, 4, -53, 6, true",
        "GF, 47, 2.5, 5.5, false",
        "AE, 24, 54.5, 6, true",
        "FR-PAC, 43.9, 6, 7, true",
        "FR-PAC, 45.5, 3, 7, false",
        "FR-13, 43.55, 5.2, 3, true",
        "FR-13, 43.55, 5.2, 8.7, true",
        "FR-83, 43.55, 5.2, 8.7, false",
        "XX, 47, 2.5, 5.5, false"
    })
    void anAreaIsWhereItIsAtEveryZoom(String code, double lat, double lon, double zoom, boolean there)
            throws IOException {
        List<AreaShape> shapes = new TerritoryShapes(map).in(view(lat, lon, zoom), Set.of(code));
        assertEquals(there, covers(shapes, lat, lon, 0));
    }

    /** Planier, a rock off Marseille, is what is left of the area out there; the sea between belongs to nobody. */
    @Test
    void nearByAnAreaEndsAtTheCoast() throws IOException {
        List<AreaShape> shapes = new TerritoryShapes(map).in(view(43.3, 5.35, 10), Set.of("FR"));
        assertTrue(covers(shapes, 43.3, 5.42, 0), "Marseille");
        assertFalse(covers(shapes, 43.296, 5.345, 0), "half a mile off the Vieux-Port");
        assertFalse(covers(shapes, 43.25, 5.33, 0), "off the islands");
    }

    @Test
    void noSeamIsLeftBetweenTiles() throws IOException {
        for (double zoom : new double[] {5, 6.4, 8.2}) {
            List<AreaShape> shapes = new TerritoryShapes(map).in(view(47, 2.5, zoom), Set.of("FR"));
            double across = 1 << (int) zoom;
            double edge = Mercator.lon(Math.round(Mercator.x(2.5) * across) / across);
            for (double lat = 46.9; lat < 47.1; lat += 0.01) {
                assertTrue(covers(shapes, lat, edge, 0), zoom + " " + lat);
            }
        }
    }

    @Test
    void lakesAreNotPartOfAnAreaNorDoTheyTearItsTilesApart() throws IOException {
        for (double zoom : new double[] {5.4, 6.4, 8.2}) {
            List<AreaShape> leman = new TerritoryShapes(map).in(view(46.4, 6.5, zoom), Set.of("FR"));
            assertFalse(covers(leman, 46.41, 6.5, 0), "on Lake Geneva at " + zoom);
            assertTrue(covers(leman, 46.2, 6.6, 0), "south of it at " + zoom);
        }
        // Of the two tiles that meet at the meridian of Greenwich, one has lakes.
        List<AreaShape> tours = new TerritoryShapes(map).in(view(46.5, 0, 5.4), Set.of("FR"));
        for (double lon = -0.2; lon < 0.2; lon += 0.02) {
            assertTrue(covers(tours, 46.5, lon, 0), "at " + lon);
        }
    }

    @Test
    void landThatTheCoarserAreasLeaveOutIsTheirsWhereNobodyElseIsNear() throws IOException {
        List<AreaShape> rhone = new TerritoryShapes(map).in(view(43.5, 4.7, 9.4), Set.of("FR"));
        for (double lat = 43.48; lat < 43.56; lat += 0.01) {
            for (double lon = 4.71; lon < 4.78; lon += 0.002) {
                assertTrue(covers(rhone, lat, lon, 0), "by the Grand Rhône " + lat + " " + lon);
            }
        }
        List<AreaShape> geneva = new TerritoryShapes(map).in(view(46.2, 6.1, 9.4), Set.of("FR"));
        assertFalse(covers(geneva, 46.2, 6.14, 0), "Geneva");
        List<AreaShape> gard = new TerritoryShapes(map).in(view(43.8, 4.65, 9.4), Set.of("FR-30"));
        assertFalse(covers(gard, 43.8, 4.7, 0), "across the Rhône");
    }

    @Test
    void pastThe180thMeridianTheGlobeGoesOn() throws IOException {
        Viewport fiji = new Viewport(1, Mercator.y(-17.5), 6, 400, 300);
        List<AreaShape> shapes = new TerritoryShapes(map).in(fiji, Set.of("FJ"));
        assertTrue(covers(shapes, -17.8, 178, 0), "Viti Levu");
        assertTrue(shapes.stream().anyMatch(shape -> shape.turn() == 1));
    }

    @Test
    void whileFinerShapesAreReadTheCoarserOnesStay() throws IOException {
        TerritoryShapes shapes = new TerritoryShapes(map);
        ArrayDeque<Runnable> jobs = new ArrayDeque<>();
        AtomicInteger told = new AtomicInteger();
        Set<String> france = Set.of("FR");
        assertTrue(shapes.loaded(view(47, 2.5, 5), france, jobs::add, told::incrementAndGet)
                .isEmpty());
        assertTrue(shapes.loaded(view(47, 2.5, 5), france, jobs::add, told::incrementAndGet)
                .isEmpty());
        assertEquals(1, jobs.size());
        jobs.remove().run();
        assertEquals(1, told.get());
        List<AreaShape> coarse = shapes.loaded(view(47, 2.5, 6), france, jobs::add, told::incrementAndGet);
        assertTrue(covers(coarse, 47, 2.5, 0));
        assertEquals(1, jobs.size());
        jobs.remove().run();
        assertEquals(
                new TerritoryShapes(map).in(view(47, 2.5, 6), france).size(),
                shapes.loaded(view(47, 2.5, 6), france, jobs::add, told::incrementAndGet)
                        .size());
        assertTrue(jobs.isEmpty());
    }
}
