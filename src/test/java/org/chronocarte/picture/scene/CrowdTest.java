package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperSurface;
import org.junit.jupiter.api.Test;

/** More sites than can be hubs. */
class CrowdTest {

    private static final int MANY = 5000;
    private static final Viewport FRANCE = MapFixture.franceView();
    private static final MapFixture CROWD = crowd();
    private static final MapRequest ALL = CROWD.request(FRANCE);

    /** Many places in and round France, one of them with 18 entries, one a territory. */
    private static MapFixture crowd() {
        Random random = new Random(5);
        MapFixture made = MapFixture.empty();
        for (int i = 0; i < MANY; i++) {
            double lat = 46.6 + random.nextGaussian() * 2;
            double lon = 2.5 + random.nextGaussian() * 3;
            made.place("p" + i, "Place " + i, lat, lon, PlacePrecision.EXACT);
            made.entry("e" + i, random.nextBoolean() ? "event" : "response", "p" + i);
        }
        made.place("busy", "Busy", 44.1, -3.9, PlacePrecision.TOWN).entries(18, "busy", "event", "response");
        made.place("france", "France", 46, 2, PlacePrecision.TERRITORY).entries(3, "france", "response");
        return made;
    }

    private static MapScene scene(MapRequest request) {
        return new MapComposer(MapFixture.FONTS, MapLabelSource.NONE).compose(request);
    }

    private static MapRequest asking(MapRequest request, ViewState state, Viewport view) {
        return new MapRequest(
                request.index(), state, request.matches(), view, request.theme(), List.of(), null, InsetMemory.NONE);
    }

    private static MapRequest rows(BitSet rows) {
        Matches all = ALL.matches();
        Matches few = new Matches(ALL.index(), rows, rows, new BitSet(), new BitSet(), all.counts());
        return new MapRequest(ALL.index(), ALL.state(), few, FRANCE, ALL.theme(), List.of(), null, InsetMemory.NONE);
    }

    private static BitSet randomRows(int size) {
        BitSet rows = new BitSet();
        new Random(6).ints(size, 0, ALL.index().size()).forEach(rows::set);
        return rows;
    }

    @Test
    void aMapToBePointedAtShowsNeitherTheCrowdNorHowDenseItIs() {
        MapScene each = scene(ALL).silent();
        MapScene dense = scene(asking(ALL, ALL.state().withDensity(true), FRANCE));
        assertNotNull(dense.density());
        assertNull(each.crowd());
        assertNull(dense.silent().crowd());
        assertNull(dense.silent().density());
    }

    @Test
    void whatIsTooMuchForHubsIsACrowdAndOnlyTerritoriesKeepTheirBadge() {
        MapScene scene = scene(ALL);
        assertNotNull(scene.crowd());
        assertNull(scene.density());
        assertEquals(
                List.of("france"),
                scene.hubs().stream().map(hub -> hub.place().id()).toList());
    }

    @Test
    void farTerritoriesKeepTheirInsetsBesideACrowd() {
        Random random = new Random(8);
        MapFixture made = MapFixture.empty();
        for (int i = 0; i < MANY; i++) {
            made.place(
                    "p" + i,
                    "Place " + i,
                    46.6 + random.nextGaussian() * 2,
                    2.5 + random.nextGaussian() * 3,
                    PlacePrecision.EXACT);
            made.entry("e" + i, "event", "p" + i);
        }
        for (int i = 0; i < 400; i++) {
            made.place(
                    "g" + i, "Guyane " + i, 4 + random.nextDouble(), -53 + random.nextDouble(), PlacePrecision.EXACT);
            made.entry("ge" + i, "response", "g" + i);
        }
        made.place("reunion", "Saint-Denis", -20.88, 55.45, PlacePrecision.TOWN).entries(12, "reunion", "event");
        MapRequest request = made.request(FRANCE);
        for (MapScene scene : List.of(
                scene(request),
                scene(asking(request, request.state().withDensity(true), FRANCE)),
                scene(asking(request, request.state(), MapFixture.view(46.6, 2.5, 10))))) {
            assertEquals(
                    List.of(400, 12),
                    scene.insets().stream().map(InsetMark::entries).toList());
            InsetMark many = scene.insets().get(0);
            assertNotNull(many.crowd());
            assertEquals(List.of(), many.hubs());
            InsetMark few = scene.insets().get(1);
            assertNull(few.crowd());
            assertEquals(List.of(12), few.hubs().stream().map(HubMark::count).toList());
        }
        InsetMark inset = scene(request).insets().get(0);
        BufferedImage image = new BufferedImage(1000, 560, BufferedImage.TYPE_INT_RGB);
        new MapPainter(MapFixture.FONTS, InsetImages.NONE)
                .paint(scene(request), new PaperSurface(image.createGraphics(), MapFixture.FONTS));
        int water = image.getRGB(
                (int) inset.frame().right() - 5, (int) inset.frame().bottom() - 5);
        EntryIndex index = request.index();
        for (int site = 0; site < index.siteCount(); site++) {
            if (index.site(site).id().startsWith("g")) {
                int x = (int) (inset.frame().x() + inset.viewport().screenX(index.siteX(site)));
                int y = (int) (inset.frame().y() + inset.viewport().screenY(index.siteY(site)));
                assertTrue(image.getRGB(x, y) != water, index.site(site).id());
            }
        }
    }

    @Test
    void closerByOrWithFewerEntriesTheyAreHubsAgain() {
        MapScene near = scene(asking(ALL, ALL.state(), MapFixture.view(46.6, 2.5, 10)));
        assertNull(near.crowd());
        assertTrue(near.hubs().size() > 5);
        MapScene few = scene(rows(randomRows(900)));
        assertNull(few.crowd());
        assertTrue(few.hubs().size() > 50);
    }

    @Test
    void hubsOfARegionCountWhatTheyHold() {
        Viewport view = MapFixture.view(46.6, 2.5, 9);
        MapScene scene = scene(asking(ALL, ALL.state(), view));
        Set<Integer> seen = new HashSet<>();
        for (HubMark hub : scene.hubs()) {
            assertEquals(hub.count(), hub.rows().size());
            hub.rows().forEach(row -> assertTrue(seen.add(row), "in two hubs"));
        }
        EntryIndex index = ALL.index();
        for (int row = 0; row < index.size(); row++) {
            int site = index.sitesOf(row)[0];
            double x = view.screenX(index.siteX(site));
            double y = view.screenY(index.siteY(site));
            boolean inView = x >= 0 && x <= view.width() && y >= 0 && y <= view.height();
            assertTrue(!inView || index.territories().get(site) || seen.contains(row), "missing");
        }
    }

    /** Whether every entry in view has a spot of its kind where it is, and every spot an entry. */
    private static void assertSpots(MapRequest request) {
        MapCrowd crowd = new MapCrowd(request);
        MapBox whole = new MapBox(0, 0, FRANCE.width(), FRANCE.height());
        Set<String> spots = new HashSet<>();
        crowd.spots(whole, 1, (x, y, kinds) -> spots.add(Math.round(x) + " " + Math.round(y) + " " + kinds));
        Set<String> near = new HashSet<>();
        crowd.spots(whole, 1, (x, y, kinds) -> {
            for (int bit = 0; bit < 3; bit++) {
                for (int dx = -1; (kinds >> bit & 1) == 1 && dx <= 1; dx++) {
                    for (int dy = -1; dy <= 1; dy++) {
                        near.add((Math.round(x) + dx) + " " + (Math.round(y) + dy) + " " + bit);
                    }
                }
            }
        });
        EntryIndex index = request.index();
        request.matches().inWindow().stream().forEach(row -> {
            int site = index.sitesOf(row)[0];
            double x = FRANCE.screenX(index.siteX(site));
            double y = FRANCE.screenY(index.siteY(site));
            boolean inView = x >= 0 && x <= FRANCE.width() && y >= 0 && y <= FRANCE.height();
            if (inView && !index.territories().get(site)) {
                assertTrue(near.contains(Math.round(x) + " " + Math.round(y) + " " + (index.kind(row) + 1)));
            }
        });
        assertTrue(spots.size() <= request.matches().inWindow().cardinality());
    }

    @Test
    void everyEntryHasASpotOfItsKind() {
        assertSpots(ALL);
        assertSpots(rows(randomRows(4500)));
        assertSpots(rows(randomRows(700)));
        assertSpots(rows(randomRows(150)));
    }

    @Test
    void thePointerFindsEachEntry() {
        MapScene scene = scene(ALL);
        EntryIndex index = ALL.index();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            int row = random.nextInt(index.size());
            int site = index.sitesOf(row)[0];
            double x = FRANCE.screenX(index.siteX(site));
            double y = FRANCE.screenY(index.siteY(site));
            boolean inView = x >= 0 && x <= FRANCE.width() && y >= 0 && y <= FRANCE.height();
            boolean underBadge = scene.hubs().stream().anyMatch(hub -> hub.isNear(x, y, 6));
            if (inView && !underBadge && !index.territories().get(site)) {
                MapHit.Hub hit = assertInstanceOf(MapHit.Hub.class, scene.pick(x, y));
                assertTrue(hit.mark().rows().contains(row));
            }
        }
        assertInstanceOf(MapHit.Nothing.class, scene.pick(1, 559));
    }

    @Test
    void eighteenEntriesOnOnePointAreAllUnderThePointer() {
        MapHit.Hub hit = assertInstanceOf(
                MapHit.Hub.class,
                scene(ALL).pick(FRANCE.screenX(Mercator.x(-3.9)) + 2, FRANCE.screenY(Mercator.y(44.1))));
        assertEquals("busy", hit.mark().place().id());
        assertEquals(18, hit.mark().count());
        assertEquals(
                List.of(9, 9),
                hit.mark().segments().stream().map(HubSegment::count).toList());
    }

    @Test
    void whatIsSelectedStandsOut() {
        EntryIndex index = ALL.index();
        int site = 0;
        while (Math.abs(FRANCE.screenX(index.siteX(site)) - 300) > 20) {
            site++;
        }
        int row = index.rowsOfSites().at(index.rowsOfSites().start(site));
        MapScene scene =
                scene(asking(ALL, ALL.state().withSelected(index.entry(row).id()), FRANCE));
        HubMark chosen = scene.hubs().stream()
                .filter(hub -> hub.emphasis().selected())
                .findFirst()
                .orElseThrow();
        assertEquals(index.site(site).id(), chosen.place().id());
    }

    @Test
    void aCrowdIsPaintedWhereItLies() {
        BufferedImage image = new BufferedImage(2000, 1120, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(2, 2);
        MapScene scene = scene(ALL);
        new MapPainter(MapFixture.FONTS, InsetImages.NONE).paint(scene, new PaperSurface(graphics, MapFixture.FONTS));
        int inked = 0;
        int wanted = 0;
        EntryIndex index = ALL.index();
        for (int site = 0; site < index.siteCount(); site++) {
            int x = (int) (FRANCE.screenX(index.siteX(site)) * 2);
            int y = (int) (FRANCE.screenY(index.siteY(site)) * 2);
            if (x > 10 && x < 1990 && y > 10 && y < 1000) {
                wanted++;
                inked += (image.getRGB(x, y) & 0xFFFFFF) != 0 ? 1 : 0;
            }
        }
        assertTrue(wanted > 1000);
        assertEquals(wanted, inked);
    }

    @Test
    void whereSpotsLieCloseTheirColoursAreSeenAndNotTheirHalos() {
        Random random = new Random(9);
        MapFixture made = MapFixture.empty();
        for (int i = 0; i < MANY; i++) {
            double lat = 46.6 + random.nextGaussian() * 0.7;
            double lon = 2.5 + random.nextGaussian();
            made.place("p" + i, "Place " + i, lat, lon, PlacePrecision.EXACT);
            made.entry("e" + i, random.nextBoolean() ? "event" : "response", "p" + i);
        }
        MapRequest request = made.request(FRANCE);
        BufferedImage image = new BufferedImage(1000, 560, BufferedImage.TYPE_INT_RGB);
        new MapPainter(MapFixture.FONTS, InsetImages.NONE)
                .paint(scene(request), new PaperSurface(image.createGraphics(), MapFixture.FONTS));
        int x = (int) FRANCE.screenX(Mercator.x(2.5));
        int y = (int) FRANCE.screenY(Mercator.y(46.6));
        int halo = request.theme().halo();
        for (int dx = -8; dx <= 8; dx++) {
            for (int dy = -8; dy <= 8; dy++) {
                int seen = image.getRGB(x + dx, y + dy);
                int colour = request.index().dossier().kinds().stream()
                        .mapToInt(kind -> apart(seen, request.theme().color(kind)))
                        .min()
                        .orElseThrow();
                assertTrue(colour < apart(seen, halo), () -> Integer.toHexString(seen));
            }
        }
    }

    private static int apart(int rgb, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((rgb >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }

    @Test
    void aDensityCountsALoneEntryAsOneAndManyAsMany() {
        MapFixture few = MapFixture.empty()
                .place("lone", "Lone", 47, 2, PlacePrecision.EXACT)
                .place("busy", "Busy", 45, 5, PlacePrecision.EXACT)
                .entries(1, "lone", "event")
                .entries(300, "busy", "response");
        MapRequest request = few.request(FRANCE);
        MapScene scene = scene(asking(request, request.state().withDensity(true), FRANCE));
        MapDensity density = scene.density();
        assertNotNull(density);
        assertEquals(1, valueAt(density, 47, 2), 0.001);
        assertEquals(300, valueAt(density, 45, 5), 0.1);
        assertEquals(0, valueAt(density, 49, -1), 0);
        assertEquals(500, density.most());
        assertEquals("500", density.legend().ticks().get(0).text());
        assertTrue(scene.hubs().isEmpty());
        MapHit.Hub hit = assertInstanceOf(
                MapHit.Hub.class, scene.pick(FRANCE.screenX(Mercator.x(5)), FRANCE.screenY(Mercator.y(45))));
        assertEquals(300, hit.mark().count());
    }

    private static double valueAt(MapDensity density, double lat, double lon) {
        int column = (int) (FRANCE.screenX(Mercator.x(lon)) / density.cell());
        int row = (int) (FRANCE.screenY(Mercator.y(lat)) / density.cell());
        return density.values()[row * density.columns() + column];
    }

    @Test
    void legendsStandAboveInsetsAndTheirNumbersApart() {
        MapRequest request = MapFixture.france().request(FRANCE);
        MapScene scene = scene(asking(request, request.state().withDensity(true), FRANCE));
        assertNotNull(scene.density());
        MapLegend legend = scene.density().legend();
        scene.insets().forEach(inset -> assertTrue(!inset.frame().overlaps(legend.box())));
        for (int i = 1; i < legend.ticks().size(); i++) {
            MapLegend.Tick right = legend.ticks().get(i - 1);
            MapLegend.Tick left = legend.ticks().get(i);
            assertTrue(left.x() + left.width() / 2 < right.x() - right.width() / 2);
        }
    }
}
