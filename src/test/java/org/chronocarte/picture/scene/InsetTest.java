package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class InsetTest {

    private static Set<String> keys(MapScene scene) {
        return scene.insets().stream().map(InsetMark::key).collect(Collectors.toSet());
    }

    @Test
    void whatIsFarFromFranceHasAnInsetWhenFranceIsShown() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        assertEquals(Set.of("cayenne", "dubai"), keys(scene));
        assertEquals(
                List.of(4, 2), scene.insets().stream().map(InsetMark::entries).toList());
    }

    @Test
    void theWholeWorldNeedsNoInset() {
        Viewport world = new Viewport(0.5, 0.45, 1.5, 1000, 560);
        assertEquals(Set.of(), keys(MapFixture.france().scene(world)));
    }

    @Test
    void goneToCayenneFranceBecomesTheInset() {
        assertTrue(
                keys(MapFixture.france().scene(MapFixture.view(4.8, -52.4, 6))).contains("marseille"));
    }

    @Test
    void anInsetIsPickedBeforeWhatItCovers() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        InsetMark inset = scene.insets().get(0);
        MapHit hit = scene.pick(inset.frame().centerX(), inset.frame().centerY());
        assertEquals("cayenne", assertInstanceOf(MapHit.Frame.class, hit).mark().key());
        assertTrue(inset.extent().contains(Mercator.x(-52.361), Mercator.y(4.82)));
    }

    @Test
    void insetsLeaveThreeQuartersOfTheMapFreeAndATinyMapHasNone() {
        MapFixture fixture = MapFixture.random(3, 80);
        Viewport full = MapFixture.franceView();
        for (double width : new double[] {470, 500, 600, 1000, 1600}) {
            MapScene scene = fixture.scene(new Viewport(full.centerX(), full.centerY(), 7, width, 330));
            double covered = scene.insets().stream()
                    .mapToDouble(each -> each.frame().width() * each.frame().height())
                    .sum();
            assertTrue(covered <= (width < 480 ? 0 : width * 330 / 4), "width " + width);
        }
        assertTrue(!fixture.scene(new Viewport(full.centerX(), full.centerY(), 9, 1600, 900))
                .insets()
                .isEmpty());
    }

    @Test
    void framesStandInTwoRowsWhereOneRowWouldHideAHub() {
        MapFixture fixture = MapFixture.empty()
                .place("near", "Near", 43.6, 0.9, PlacePrecision.TOWN)
                .entries(4, "near", "event");
        String[] far = {"a", "b", "c", "d"};
        for (int i = 0; i < far.length; i++) {
            fixture = fixture.place(far[i], far[i], -60 + 25 * i, -150 + 30 * i, PlacePrecision.TOWN)
                    .entries(3, far[i], "event");
        }
        MapScene scene = fixture.scene(MapFixture.view(46.6, 2.5, 6).resized(690, 340));
        assertEquals(Set.of(far), keys(scene));
        for (InsetMark inset : scene.insets()) {
            assertTrue(scene.hubs().stream().noneMatch(hub -> hub.box().overlaps(inset.frame())));
        }
        assertEquals(
                Set.of(2L),
                Set.copyOf(scene.insets().stream()
                        .collect(Collectors.groupingBy(each -> each.frame().y(), Collectors.counting()))
                        .values()));
    }

    @Test
    void framesStandOnWholePixels() {
        for (double width : new double[] {901, 963.5, 1004}) {
            MapScene scene = MapFixture.france().scene(MapFixture.franceView().resized(width, 519.6));
            assertFalse(scene.insets().isEmpty());
            for (InsetMark inset : scene.insets()) {
                MapBox frame = inset.frame();
                for (double edge : new double[] {frame.x(), frame.y(), frame.right(), frame.bottom()}) {
                    assertEquals(Math.rint(edge), edge, "width " + width);
                }
            }
        }
    }

    @Test
    void framesStandApartAndInView() {
        MapScene scene = MapFixture.random(11, 120).scene(MapFixture.view(46.6, 2.5, 9));
        MapBox whole = new MapBox(0, 0, 1000, 560);
        for (InsetMark inset : scene.insets()) {
            assertTrue(inset.frame().isInside(whole));
            for (InsetMark other : scene.insets()) {
                assertTrue(inset.key().equals(other.key()) || !inset.frame().overlaps(other.frame()));
            }
            assertTrue(!inset.frame().overlaps(scene.credit().box()));
        }
    }

    @Test
    void aShakyPanAtTheEdgeDoesNotMakeAnInsetFlicker() {
        MapFixture fixture = MapFixture.empty()
                .place("a", "A", 46.6, 2.5, PlacePrecision.TOWN)
                .place("b", "B", 46.6, -20, PlacePrecision.TOWN)
                .entries(3, "a", "event")
                .entries(3, "b", "event");
        MapComposer composer = new MapComposer(MapFixture.FONTS, MapLabelSource.NONE);
        double world = 256 * Math.pow(2, 6);
        Set<Set<String>> seen = new java.util.HashSet<>();
        InsetMemory memory = InsetMemory.NONE;
        for (int i = 0; i < 12; i++) {
            // The place wavers about the left edge by ten pixels.
            double offset = i % 2 == 0 ? -10 : 10;
            Viewport view = new Viewport(Mercator.x(-20) + (500 + offset) / world, Mercator.y(46.6), 6, 1000, 560);
            MapRequest request = fixture.request(view);
            MapScene scene = composer.compose(new MapRequest(
                    request.index(),
                    request.state(),
                    request.matches(),
                    view,
                    request.theme(),
                    List.of(),
                    null,
                    memory));
            memory = scene.memory();
            seen.add(keys(scene));
        }
        assertEquals(1, seen.size());
    }

    @Test
    void aLongCreditLiesOnNoInset() {
        MapLabelSource names = new MapLabelSource() {
            @Override
            public List<PlaceLabel> labels(Viewport viewport, String language) {
                return List.of();
            }

            @Override
            public Optional<String> credit() {
                return Optional.of("© The contributors to a map with a very long list of givers and their licences · "
                        + "another giver, by kind permission of all its offices, departments and services");
            }
        };
        int lifted = 0;
        for (double width : new double[] {500, 640, 690, 800, 900, 1000, 1200, 1600}) {
            Viewport full = MapFixture.franceView();
            MapScene scene = new MapComposer(MapFixture.FONTS, names)
                    .compose(MapFixture.france()
                            .request(new Viewport(full.centerX(), full.centerY(), full.zoom(), width, 560)));
            assertTrue(!scene.insets().isEmpty(), "width " + width);
            for (InsetMark inset : scene.insets()) {
                assertTrue(!inset.frame().overlaps(scene.credit().box()), "width " + width);
                assertTrue(!inset.frame().overlaps(scene.scaleBar().box()), "width " + width);
                lifted += inset.frame().bottom() < 540 ? 1 : 0;
            }
        }
        assertTrue(lifted > 0);
    }

    @Test
    void anInsetKeepsItsCameraWhileEntriesComeAndGo() {
        MapRequest all = MapFixture.france().request(MapFixture.franceView());
        MapComposer composer = new MapComposer(MapFixture.FONTS, MapLabelSource.NONE);
        Viewport before = composer.compose(all).insets().get(0).viewport();
        int cayenne = all.index().rowsOfSites().at(all.index().rowsOfSites().start(siteOf("cayenne", all)));
        BitSet one = new BitSet();
        one.set(cayenne);
        MapScene later = composer.compose(new MapRequest(
                all.index(),
                all.state(),
                new Matches(
                        all.index(),
                        one,
                        one,
                        new BitSet(),
                        new BitSet(),
                        all.matches().counts()),
                all.viewport(),
                all.theme(),
                List.of(),
                null,
                InsetMemory.NONE));
        assertEquals(Set.of("cayenne"), keys(later));
        assertEquals(1, later.insets().get(0).entries());
        assertEquals(before, later.insets().get(0).viewport());
    }

    private static int siteOf(String place, MapRequest request) {
        int site = 0;
        while (!request.index().site(site).id().equals(place)) {
            site++;
        }
        return site;
    }

    @Test
    void aGroupIsNamedByWhatHoldsIt() {
        MapScene scene = MapFixture.france()
                .place("guyane", "Guyane", 4, -53, PlacePrecision.TERRITORY)
                .place("kourou", "Kourou", new Position(5.16, -52.65), PlacePrecision.TOWN, "guyane")
                .entries(7, "kourou", "event")
                .scene(MapFixture.franceView());
        assertTrue(
                scene.insets().get(0).title().startsWith("Guyane"),
                scene.insets().get(0).title());
    }

    /** Names countries only, by the unit-square x of a point. */
    private static MapLabelSource countries(DoubleFunction<String> country) {
        return new MapLabelSource() {
            @Override
            public List<PlaceLabel> labels(Viewport viewport, String language) {
                return List.of();
            }

            @Override
            public Optional<String> country(double unitX, double unitY, String language) {
                return Optional.of(country.apply(unitX));
            }
        };
    }

    private static String title(MapLabelSource names, MapRequest request) {
        return new MapComposer(MapFixture.FONTS, names)
                .compose(request)
                .insets()
                .get(0)
                .title();
    }

    @Test
    void anInsetOfPlacesWithoutNamesInManyCountriesIsNotTitledAsIfItWereOne() {
        MapLabelSource names = countries(unitX -> "Land " + Math.round((unitX - Mercator.x(-54)) * 360));
        MapFixture fixture = MapFixture.empty()
                .place("paris", "Paris", 48.85, 2.35, PlacePrecision.TOWN)
                .entries(9, "paris", "event");
        for (int i = 0; i < 5; i++) {
            fixture.place("p" + i, "4.8000, -" + (54 - i) + ".0000", 4.8, -54 + i, PlacePrecision.EXACT);
            fixture.entries(i == 2 ? 4 : 1, "p" + i, "event");
        }
        assertEquals("Land 2 and others", title(names, fixture.request(MapFixture.franceView())));
    }

    @Test
    void aCrowdIsTitledByTheCountriesThatMostOfItLiesInAndNotByItsBusiestTown() {
        MapLabelSource names = countries(unitX -> unitX < Mercator.x(-53) ? "West" : "East");
        MapFixture fixture = MapFixture.empty()
                .place("paris", "Paris", 48.85, 2.35, PlacePrecision.TOWN)
                .entries(90, "paris", "event");
        for (int i = 0; i < 50; i++) {
            double lon = i < 20 ? -56 + i * 0.01 : -50 + i * 0.01;
            String label = String.format(Locale.ROOT, "4.8000, %.4f", lon);
            fixture.place("p" + i, label, 4.8, lon, PlacePrecision.EXACT);
            fixture.entries(i < 20 ? 2 : 1, "p" + i, "event");
        }
        assertEquals("East · West", title(names, fixture.request(MapFixture.franceView())));
    }

    @Test
    void twoInsetsInTheSameCountriesHaveDifferentTitles() {
        MapLabelSource names = countries(unitX -> Math.floor(unitX * 720) % 2 == 0 ? "Odd" : "Even");
        MapFixture fixture = MapFixture.empty()
                .place("paris", "Paris", 48.85, 2.35, PlacePrecision.TOWN)
                .entries(9, "paris", "event");
        for (int i = 0; i < 3; i++) {
            double half = i * 0.5;
            fixture.place(
                    "s" + i,
                    String.format(Locale.ROOT, "4.8000, %.4f", -54.1 + half),
                    4.8,
                    -54.1 + half,
                    PlacePrecision.EXACT);
            fixture.place(
                    "n" + i,
                    String.format(Locale.ROOT, "60.0000, %.4f", -104.1 + half),
                    60,
                    -104.1 + half,
                    PlacePrecision.EXACT);
            fixture.entries(1, "s" + i, "event").entries(1, "n" + i, "event");
        }
        assertEquals(
                2,
                new MapComposer(MapFixture.FONTS, names)
                        .compose(fixture.request(MapFixture.franceView())).insets().stream()
                                .map(InsetMark::title)
                                .distinct()
                                .count());
    }

    @Test
    void anInsetOfPlacesWithoutNamesIsTitledByTheCountryThatTheyLieIn() {
        MapLabelSource names = countries(unitX -> Math.abs(unitX - Mercator.x(-52.361)) < 1e-9 ? "Near" : "Elsewhere");
        MapFixture fixture = MapFixture.empty()
                .place("paris", "Paris", 48.85, 2.35, PlacePrecision.TOWN)
                .place("p1", "4.8200, -52.3610", 4.82, -52.361, PlacePrecision.EXACT)
                .entries(3, "paris", "event")
                .entries(3, "p1", "event");
        MapRequest request = fixture.request(MapFixture.franceView());
        assertEquals("Near", title(names, request));
        assertEquals("4.8200, -52.3610", title(MapLabelSource.NONE, request));
    }
}
