package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.Position;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapSceneTest {

    @Test
    void aHubCountsTheEntriesOfItsPlaceByKind() {
        HubMark hub = MapFixture.hub(MapFixture.france().scene(MapFixture.franceView()), "marseille");
        assertEquals(9, hub.count());
        assertEquals(
                List.of(5, 4), hub.segments().stream().map(HubSegment::count).toList());
        assertEquals(9, hub.rows().size());
    }

    @Test
    void moreEntriesMakeALargerRing() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        assertTrue(MapFixture.hub(scene, "marseille").radius()
                > MapFixture.hub(scene, "paris").radius());
        assertTrue(MapFixture.hub(scene, "paris").radius()
                > MapFixture.hub(scene, "incarville").radius());
    }

    /** Where a map opens, the rings of its outermost places are whole, on a small screen too. */
    @ParameterizedTest
    @CsvSource({"1010, 520", "690, 350"})
    void noRingIsCutWhereAMapOpens(double width, double height) {
        MapFixture two = MapFixture.empty()
                .place("paris", "Paris", 48.853, 2.349, PlacePrecision.TOWN)
                .place("lyon", "Lyon", 45.76, 4.84, PlacePrecision.TOWN)
                .entries(60, "paris", "event", "response")
                .entries(60, "lyon", "event", "response");
        Extent whole = Views.wholeMap(two.request(MapFixture.franceView()).index());
        MapScene scene = two.scene(Viewport.fit(whole, width, height, 0));
        for (HubMark hub : scene.hubs()) {
            double y = hub.center().y();
            assertTrue(y - hub.radius() >= 0 && y + hub.radius() <= height, y + " and " + hub.radius());
        }
        assertEquals(2, scene.hubs().size());
    }

    @Test
    void everyPrecisionIsKept() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        assertEquals(PlacePrecision.TOWN, MapFixture.hub(scene, "marseille").precision());
        assertEquals(
                PlacePrecision.APPROXIMATE, MapFixture.hub(scene, "incarville").precision());
        assertEquals(PlacePrecision.EXACT, MapFixture.hub(scene, "prison").precision());
        assertEquals(PlacePrecision.TERRITORY, MapFixture.hub(scene, "france").precision());
    }

    @Test
    void whatTheFilterLeavesOutIsNotCounted() {
        MapRequest all = MapFixture.france().request(MapFixture.franceView());
        BitSet one = new BitSet();
        one.set(all.index().row("e0").orElseThrow());
        Matches few = new Matches(
                all.index(), one, one, new BitSet(), new BitSet(), all.matches().counts());
        MapScene scene = new MapComposer(MapFixture.FONTS, MapLabelSource.NONE)
                .compose(new MapRequest(
                        all.index(), all.state(), few, all.viewport(), all.theme(), List.of(), null, InsetMemory.NONE));
        assertEquals(1, scene.hubs().size());
        assertEquals(1, MapFixture.hub(scene, "marseille").count());
    }

    private static double creditSize(double scale) {
        MapRequest usual = MapFixture.france().request(MapFixture.franceView());
        return new MapComposer(MapFixture.FONTS, MapLabelSource.NONE)
                .compose(new MapRequest(
                        usual.index(),
                        usual.state(),
                        usual.matches(),
                        usual.viewport(),
                        usual.theme().enlarged(scale / usual.theme().scale()),
                        List.of(),
                        null,
                        InsetMemory.NONE))
                .credit()
                .style()
                .size();
    }

    /** An audience has no need of what stands at the map's edge, but on a very fine screen it would vanish. */
    @Test
    void theCreditGrowsLaterThanOtherType() {
        assertEquals(creditSize(1.2), creditSize(1.9));
        assertEquals(2 * creditSize(2), creditSize(4), 1e-9);
        assertTrue(creditSize(1) < creditSize(1.2));
    }

    @Test
    void theMapsEdgeSaysWhenItsServerGivesNothing() {
        MapLabelSource offline = new MapLabelSource() {
            @Override
            public List<PlaceLabel> labels(Viewport viewport, String language) {
                return List.of();
            }

            @Override
            public Optional<String> credit() {
                return Optional.of("© Somebody");
            }

            @Override
            public Optional<Trouble> trouble() {
                return Optional.of(Trouble.NO_NETWORK);
            }
        };
        MapRequest request = MapFixture.france().request(MapFixture.franceView());
        String said = new MapComposer(MapFixture.FONTS, offline)
                .compose(request)
                .credit()
                .text();
        assertTrue(said.matches("(No network|Pas de réseau).* · © Somebody · Natural Earth.*"), said);
    }

    @Test
    void aPlaceWithoutAPointIsShownAtTheOneThatHoldsIt() {
        MapScene scene = MapFixture.france()
                .place("estate", "Estate", (Position) null, PlacePrecision.APPROXIMATE, "marseille")
                .entries(1, "estate", "event")
                .scene(MapFixture.franceView());
        assertEquals(10, MapFixture.hub(scene, "marseille").count());
    }

    @Test
    void hubsThatWouldOverlapJoinAndPartAgainCloserUp() {
        MapFixture near = MapFixture.empty()
                .place("a", "A", 48.85, 2.35, PlacePrecision.TOWN)
                .place("b", "B", 48.89, 2.21, PlacePrecision.TOWN)
                .entries(3, "a", "event")
                .entries(2, "b", "event");
        HubMark cluster = MapFixture.hub(near.scene(MapFixture.view(48.8, 2.3, 5)), "b");
        assertEquals(2, cluster.siteCount());
        assertEquals(5, cluster.count());
        assertEquals("a", cluster.place().id());
        assertTrue(cluster.openedAt(256 * 4096).isPresent());
        assertEquals(2, near.scene(MapFixture.view(48.8, 2.3, 10)).hubs().size());
    }

    @Test
    void whatCannotBePartedSaysSo() {
        MapScene scene = MapFixture.empty()
                .place("a", "A", 48.85, 2.35, PlacePrecision.TOWN)
                .place("b", "B", 48.8500001, 2.35, PlacePrecision.TOWN)
                .entries(1, "a", "event")
                .entries(1, "b", "event")
                .scene(MapFixture.view(48.8, 2.3, 12));
        assertEquals(1, scene.hubs().size());
        assertTrue(scene.hubs().get(0).openedAt(256 * 4096).isEmpty());
        assertEquals(2, scene.hubs().get(0).rows().size());
    }

    @Test
    void anEntryWithTwoPlacesInOneClusterIsOneEntry() {
        MapScene scene = MapFixture.empty()
                .place("a", "A", 48.85, 2.35, PlacePrecision.TOWN)
                .place("b", "B", 48.89, 2.21, PlacePrecision.TOWN)
                .entry("both", "event", "a", "b")
                .scene(MapFixture.view(48.8, 2.3, 4));
        assertEquals(1, scene.hubs().size());
        assertEquals(1, scene.hubs().get(0).count());
    }

    @Test
    void territoriesDoNotJoinTowns() {
        MapScene scene = MapFixture.empty()
                .place("town", "Town", 46, 2, PlacePrecision.TOWN)
                .place("land", "Land", 46, 2, PlacePrecision.TERRITORY)
                .entries(1, "town", "event")
                .entries(3, "land", "event")
                .scene(MapFixture.franceView());
        assertEquals(2, scene.hubs().size());
        HubMark town = MapFixture.hub(scene, "town");
        HubMark land = MapFixture.hub(scene, "land");
        assertFalse(town.box().overlaps(land.box()), "the badge stands aside");
    }

    @Test
    void everyEntryInViewCanBePicked() {
        for (long seed = 0; seed < 8; seed++) {
            MapFixture fixture = MapFixture.random(seed, 60);
            MapRequest request = fixture.request(MapFixture.view(20, 10, 1.2 + seed * 0.3));
            MapScene scene = new MapComposer(MapFixture.FONTS, MapLabelSource.NONE).compose(request);
            Set<Integer> reached = new HashSet<>();
            Set<Integer> shown = new HashSet<>();
            for (HubMark hub : scene.hubs()) {
                shown.addAll(hub.rows());
                if (scene.pick(hub.center().x(), hub.center().y()) instanceof MapHit.Hub hit) {
                    reached.addAll(hit.mark().rows());
                }
            }
            scene.insets().forEach(inset -> inset.hubs().forEach(hub -> reached.addAll(hub.rows())));
            Set<Integer> lost = new HashSet<>(shown);
            lost.removeAll(reached);
            List<HubMark> covered = scene.hubs().stream()
                    .filter(hub -> hub.rows().stream().anyMatch(lost::contains))
                    .filter(hub -> scene.insets().stream()
                            .noneMatch(inset -> inset.frame().overlaps(hub.box())))
                    .filter(hub -> hub.precision() != PlacePrecision.TERRITORY)
                    .toList();
            assertEquals(List.of(), covered.stream().map(HubMark::place).toList(), "seed " + seed);
        }
    }

    @Test
    void aHubMayBeMissedByAFewPixels() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        HubMark hub = MapFixture.hub(scene, "prison");
        MapHit hit = scene.pick(hub.center().x(), hub.center().y() + hub.radius() + 4);
        assertEquals(
                "prison", assertInstanceOf(MapHit.Hub.class, hit).mark().place().id());
        assertInstanceOf(MapHit.Nothing.class, scene.pick(4, 4));
    }

    @Test
    void aRouteRunsFromRingToRingAndCanBePicked() {
        MapScene scene =
                MapFixture.france().route("r", "marseille", "paris", null).scene(MapFixture.franceView());
        MapRouteMark route = scene.routes().get(0);
        HubMark paris = MapFixture.hub(scene, "paris");
        double gap = route.points().get(route.points().size() - 1).distance(paris.center());
        assertTrue(gap >= paris.radius() && gap < paris.radius() + 8, "ends at the ring's edge: " + gap);
        MapPoint middle = route.points().get(route.points().size() / 2);
        assertInstanceOf(MapHit.Line.class, scene.pick(middle.x() + 2, middle.y()));
    }

    @Test
    void aRouteOfAnEntryOutsideTheWindowIsNotShown() {
        MapFixture fixture = MapFixture.france().route("r", "marseille", "paris", "e0");
        MapRequest request = fixture.request(MapFixture.franceView());
        Matches none = new Matches(
                request.index(),
                new BitSet(),
                new BitSet(),
                new BitSet(),
                new BitSet(),
                request.matches().counts());
        MapComposer composer = new MapComposer(MapFixture.FONTS, MapLabelSource.NONE);
        assertEquals(1, composer.compose(request).routes().size());
        assertEquals(
                0,
                composer.compose(new MapRequest(
                                request.index(),
                                request.state(),
                                none,
                                request.viewport(),
                                request.theme(),
                                List.of(),
                                null,
                                InsetMemory.NONE))
                        .routes()
                        .size());
    }

    @Test
    void theSelectedEntrysHubIsMarked() {
        MapRequest request = MapFixture.france().request(MapFixture.franceView());
        MapScene scene = new MapComposer(MapFixture.FONTS, MapLabelSource.NONE).compose(selecting(request, "e0"));
        assertEquals(
                Set.of("marseille"),
                scene.hubs().stream()
                        .filter(hub -> hub.emphasis().selected())
                        .map(hub -> hub.place().id())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aClusterBearsTheNameOfTheSelectedEntrysPlace() {
        MapFixture near = MapFixture.empty()
                .place("a", "Ay", 48.85, 2.35, PlacePrecision.TOWN)
                .place("b", "Bee", 48.89, 2.21, PlacePrecision.TOWN)
                .entries(3, "a", "event")
                .entries(2, "b", "event");
        MapRequest request = near.request(MapFixture.view(48.8, 2.3, 5));
        assertEquals(List.of("Ay +1"), hubNames(request));
        assertEquals(List.of("Bee +1"), hubNames(selecting(request, "e4")));
    }

    private static MapRequest selecting(MapRequest request, String entryId) {
        return new MapRequest(
                request.index(),
                request.state().withSelected(entryId),
                request.matches(),
                request.viewport(),
                request.theme(),
                List.of(),
                null,
                InsetMemory.NONE);
    }

    private static List<String> hubNames(MapRequest request) {
        return new MapComposer(MapFixture.FONTS, MapLabelSource.NONE)
                .compose(request).labels().stream()
                        .filter(label -> label.role() == LabelRole.HUB)
                        .map(LabelMark::text)
                        .toList();
    }

    @Test
    void panningChangesNoCluster() {
        MapFixture fixture = MapFixture.random(5, 400);
        Random random = new Random(1);
        Viewport home = MapFixture.view(20, 10, 3.3);
        MapScene before = fixture.scene(home);
        for (int i = 0; i < 5; i++) {
            double dx = random.nextDouble() * 60 - 30;
            Viewport panned =
                    new Viewport(home.unitX(500 + dx), home.unitY(280), home.zoom(), home.width(), home.height());
            MapScene after = fixture.scene(panned);
            for (HubMark hub : before.hubs()) {
                after.hubs().stream()
                        .filter(other -> other.place().id().equals(hub.place().id()))
                        .forEach(other -> assertEquals(hub.count(), other.count()));
            }
        }
    }

    @Test
    void anEmptyDossierHasAnEmptyMap() {
        MapScene scene = MapFixture.empty().scene(MapFixture.franceView());
        assertTrue(scene.hubs().isEmpty());
        assertTrue(scene.insets().isEmpty());
        assertTrue(scene.labels().isEmpty());
        assertTrue(scene.credit().text().contains("Natural Earth"));
    }
}
