package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Mercator;
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
    void aSmallMapHasFewInsetsAndATinyOneNone() {
        MapFixture fixture = MapFixture.random(3, 80);
        Viewport full = MapFixture.franceView();
        for (double width : new double[] {470, 600, 1000, 1600}) {
            MapScene scene = fixture.scene(new Viewport(full.centerX(), full.centerY(), 7, width, 560));
            assertTrue(scene.insets().size() <= (width < 480 ? 0 : width < 720 ? 2 : 4), "width " + width);
        }
        assertTrue(!fixture.scene(new Viewport(full.centerX(), full.centerY(), 9, 1600, 900))
                .insets()
                .isEmpty());
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
    void aGroupIsNamedByWhatHoldsIt() {
        MapScene scene = MapFixture.france()
                .place("guyane", "Guyane", 4, -53, PlacePrecision.TERRITORY)
                .place(
                        "kourou",
                        "Kourou",
                        new org.chronocarte.model.geo.Position(5.16, -52.65),
                        PlacePrecision.TOWN,
                        "guyane")
                .entries(7, "kourou", "event")
                .scene(MapFixture.franceView());
        assertTrue(
                scene.insets().get(0).title().startsWith("Guyane"),
                scene.insets().get(0).title());
    }
}
