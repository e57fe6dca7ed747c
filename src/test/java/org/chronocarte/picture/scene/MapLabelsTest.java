package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.PlaceKind;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class MapLabelsTest {

    private static final Viewport CITY = MapFixture.view(43.3, 5.4, 16);

    private static PlaceLabel name(String text, PlaceKind kind, double x, double y) {
        return new PlaceLabel(text, kind, x, y, 0, 0, 0);
    }

    private static MapLabelSource scattered(long seed) {
        Random random = new Random(seed);
        List<PlaceLabel> names = new ArrayList<>();
        PlaceKind[] kinds = PlaceKind.values();
        for (int i = 0; i < 300; i++) {
            names.add(name("Name " + i, kinds[i % kinds.length], random.nextDouble(), random.nextDouble()));
        }
        return (view, language) -> names;
    }

    @Test
    void noLabelIsCutOffOrLiesOnAnother() {
        Random random = new Random(7);
        for (long seed = 0; seed < 30; seed++) {
            Viewport view = new Viewport(
                    random.nextDouble(),
                    0.3 + random.nextDouble() * 0.4,
                    0.5 + random.nextDouble() * 8,
                    300 + random.nextInt(1300),
                    250 + random.nextInt(800));
            MapBox buttons = new MapBox(view.width() - 50, 10, 40, 110);
            MapRequest plain = MapFixture.random(seed, 5 + random.nextInt(200)).request(view);
            MapScene scene = new MapComposer(MapFixture.FONTS, scattered(seed))
                    .compose(new MapRequest(
                            plain.index(),
                            plain.state(),
                            plain.matches(),
                            view,
                            plain.theme(),
                            List.of(buttons),
                            null,
                            InsetMemory.NONE));
            MapBox whole = new MapBox(0, 0, view.width(), view.height());
            List<MapBox> others = new ArrayList<>(
                    List.of(buttons, scene.credit().box(), scene.scaleBar().box()));
            scene.insets().forEach(inset -> others.add(inset.frame()));
            scene.hubs().forEach(hub -> others.add(hub.room(1)));
            assertApart(scene.labels(), others, whole, "seed " + seed);
            for (InsetMark inset : scene.insets()) {
                List<MapBox> inside = new ArrayList<>();
                inset.hubs().forEach(hub -> inside.add(hub.box()));
                List<LabelMark> labels = new ArrayList<>(inset.labels());
                labels.add(inset.titleMark());
                assertApart(labels, List.of(), inset.frame(), "inset, seed " + seed);
                assertApart(inset.labels(), inside, inset.frame(), "inset, seed " + seed);
            }
        }
    }

    private static void assertApart(List<LabelMark> labels, List<MapBox> others, MapBox bounds, String where) {
        for (int i = 0; i < labels.size(); i++) {
            LabelMark label = labels.get(i);
            assertTrue(label.box().isInside(bounds), where + ": cut off: " + label.text());
            for (LabelMark.Line line : label.lines()) {
                double end = line.x() + MapFixture.FONTS.width(line.text(), label.style());
                assertTrue(
                        line.x() >= label.box().x() - 1e-6 && end <= label.box().right() + 1e-6,
                        where + ": wider than its box: " + label.text());
            }
            for (int j = i + 1; j < labels.size(); j++) {
                assertFalse(
                        label.box().overlaps(labels.get(j).box()),
                        where + ": " + label.text() + " on " + labels.get(j).text());
            }
            for (MapBox other : others) {
                assertFalse(label.box().overlaps(other), where + ": " + label.text() + " covers something");
            }
        }
    }

    @Test
    void whatAFlightPassesIsNamedAsOnAMapOfSmallerScale() {
        Viewport view = MapFixture.view(46, 3, 7);
        List<PlaceLabel> names = List.of(
                new PlaceLabel("City", PlaceKind.CITY, Mercator.x(2), Mercator.y(46), 4.9, 0, 0),
                new PlaceLabel("Town", PlaceKind.CITY, Mercator.x(4), Mercator.y(46), 5.1, 0, 1),
                new PlaceLabel("Division", PlaceKind.REGION, Mercator.x(3), Mercator.y(45), 6.9, 0, 2));
        MapRequest atRest = MapFixture.random(1, 0).request(view);
        MapComposer composer = new MapComposer(MapFixture.FONTS, (any, language) -> names);
        assertEquals(List.of("City", "Town", "DIVISION"), named(composer.compose(atRest)));
        assertEquals(List.of("City", "DIVISION"), named(composer.compose(atRest.inFlight(true))));
    }

    private static List<String> named(MapScene scene) {
        return scene.labels().stream().map(LabelMark::text).toList();
    }

    @Test
    void theNameOfACountryGrowsWithItOnTheMap() {
        LabelType type = new LabelType(MapFixture.FONTS, 1, 200);
        PlaceLabel chad = new PlaceLabel("Chad", PlaceKind.COUNTRY, 0.5, 0.5, 2.5, 0, 1.5);
        PlaceLabel togo = new PlaceLabel("Togo", PlaceKind.COUNTRY, 0.5, 0.5, 4.2, 0, 3.2);
        double before = 0;
        for (double zoom = 1.5; zoom < 7; zoom += 0.5) {
            double size = type.block(chad, zoom, Locale.ENGLISH).style().size();
            assertTrue(size >= before, "at zoom " + zoom);
            assertTrue(size >= type.block(togo, zoom, Locale.ENGLISH).style().size());
            before = size;
        }
        assertTrue(before > type.block(chad, 2, Locale.ENGLISH).style().size());
    }

    @Test
    void theNameOfACityGrowsAsSmallerOnesCome() {
        LabelType type = new LabelType(MapFixture.FONTS, 1, 200);
        PlaceLabel paris = new PlaceLabel("Paris", PlaceKind.CAPITAL, 0.5, 0.5, 2.2, 2_138_551, 1.7);
        PlaceLabel boulogne = new PlaceLabel("Boulogne-Billancourt", PlaceKind.CITY, 0.5, 0.5, 7.2, 119_019, 7.2);
        double size = type.block(paris, 9, Locale.FRENCH).style().size();
        assertTrue(size > type.block(paris, 3, Locale.FRENCH).style().size());
        assertTrue(size > type.block(boulogne, 9, Locale.FRENCH).style().size() + 1.5);
        PlaceLabel town = new PlaceLabel("Lomé", PlaceKind.CITY, 0.5, 0.5, 2.5, 0, 1.5);
        assertEquals(
                type.block(town, 3, Locale.ENGLISH).style(),
                type.block(town, 9, Locale.ENGLISH).style());
    }

    @Test
    void theNameOfACountryMakesRoomForItsCapitalAsFarAsTheCountryReaches() {
        Viewport view = MapFixture.view(25.3, 51.2, 5.2);
        MapPoint middle = new MapPoint(view.width() / 2, view.height() / 2);
        for (double minZoom : new double[] {3, 5}) {
            // Names above and below leave no room nearby.
            MapLabelSource source = (asked, language) -> List.of(
                    new PlaceLabel("Doha", PlaceKind.CAPITAL, view.centerX(), view.centerY(), 5, 0, 0),
                    new PlaceLabel("Dukhan", PlaceKind.CAPITAL, view.unitX(middle.x() - 20), at(view, -15), 5, 0, 1),
                    new PlaceLabel("Wakra", PlaceKind.CAPITAL, view.unitX(middle.x() - 20), at(view, 15), 5, 0, 1),
                    new PlaceLabel("Qatar", PlaceKind.COUNTRY, view.centerX(), view.centerY(), minZoom, 0, 3));
            MapScene scene = new MapComposer(MapFixture.FONTS, source)
                    .compose(MapFixture.empty().request(view));
            assertEquals(
                    minZoom == 3,
                    scene.labels().stream().anyMatch(label -> label.text().equals("QATAR")),
                    "named from zoom " + minZoom);
        }
    }

    private static double at(Viewport view, double pixelsBelowMiddle) {
        return view.centerY() + pixelsBelowMiddle / view.worldSize();
    }

    @Test
    void theBusierHubIsNamedFirst() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        assertEquals(
                List.of("Marseille", "Paris", "FRANCE"),
                scene.labels().stream().map(LabelMark::text).limit(3).toList());
    }

    @Test
    void aLongNameGoesOnTwoLinesAndLosesWhatIsInBrackets() {
        LabelType type = new LabelType(MapFixture.FONTS, 1, 120);
        assertEquals(
                List.of("Centre pénitentiaire", "de Vendin-le-Vieil"),
                type.block(LabelRole.HUB, "Centre pénitentiaire de Vendin-le-Vieil", Locale.FRENCH)
                        .lines());
        assertEquals(
                List.of("Agen"),
                type.block(LabelRole.HUB, "Agen (École nationale de la pénitentiaire)", Locale.FRENCH)
                        .lines());
        assertEquals(
                List.of("Torcy (71)"),
                type.block(LabelRole.HUB, "Torcy (71)", Locale.FRENCH).lines());
    }

    /** A sentence in the column of places stays a label. */
    @Test
    void aNameThatTwoLinesCannotHoldIsCut() {
        LabelType type = new LabelType(MapFixture.FONTS, 1, 150);
        for (String name : List.of("Entrepôt du quai de la Gironde ".repeat(9), "Donaudampfschifffahrt".repeat(9))) {
            LabelType.Block block = type.block(LabelRole.HUB, name, Locale.FRENCH);
            assertTrue(block.width() <= 225, name + ": " + block.width());
            assertTrue(block.lines().get(block.lines().size() - 1).endsWith("…"), block.toString());
            assertEquals(
                    1, block.lines().stream().filter(each -> each.endsWith("…")).count(), block.toString());
        }
        List<String> town = type.block(LabelRole.HUB, "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson", Locale.FRENCH)
                .lines();
        assertEquals(List.of("Saint-Remy-en-Bouzemont-", "Saint-Genest-et-Isson"), town, "the longest of France");
    }

    @Test
    void theBaseMapDoesNotRepeatWhatAHubNames() {
        MapLabelSource source = (view, language) -> List.of(
                name("France", PlaceKind.COUNTRY, Mercator.x(3), Mercator.y(45)),
                name("Italia", PlaceKind.COUNTRY, Mercator.x(10), Mercator.y(45)));
        MapScene scene = new MapComposer(MapFixture.FONTS, source)
                .compose(MapFixture.france().request(MapFixture.franceView()));
        List<String> names = scene.labels().stream().map(LabelMark::text).toList();
        assertEquals(1, names.stream().filter("FRANCE"::equals).count());
        assertTrue(names.contains("ITALIA"));
    }

    @Test
    void aLabelTurnsLeftAtTheRightEdge() {
        MapFixture fixture = MapFixture.empty()
                .place("a", "Somewhere", 46.6, 2.5, PlacePrecision.TOWN)
                .entries(2, "a", "event");
        Viewport view = MapFixture.franceView();
        Viewport atEdge = new Viewport(view.unitX(40), view.centerY(), view.zoom(), view.width(), view.height());
        LabelMark label = fixture.scene(atEdge).labels().get(0);
        HubMark hub = MapFixture.hub(fixture.scene(atEdge), "a");
        assertTrue(label.box().right() < hub.center().x());
    }

    @Test
    void theScaleBarGoesToWhereNoHubIs() {
        for (double width : new double[] {660, 1000}) {
            Viewport view = MapFixture.view(46.6, 2.5, 6).resized(width, 400);
            MapBox usual = MapFixture.empty().scene(view).scaleBar().box();
            MapFixture hub = MapFixture.empty()
                    .place(
                            "a",
                            "A",
                            Mercator.lat(view.unitY(usual.centerY())),
                            Mercator.lon(view.unitX(usual.centerX())),
                            PlacePrecision.TOWN)
                    .entries(3, "a", "event");
            MapScene scene = hub.scene(view);
            MapBox bar = scene.scaleBar().box();
            assertFalse(scene.hubs().get(0).box().overlaps(bar), "width " + width);
            assertFalse(scene.credit().box().overlaps(bar));
            assertTrue(bar.isInside(new MapBox(0, 0, width, 400)));
        }
    }

    @Test
    void aPlaceWithoutANameTakesNoRoomFromThoseThatHaveOne() {
        MapScene scene = MapFixture.empty()
                .place("a", "46.6000, 2.5000", 46.6, 2.5, PlacePrecision.EXACT)
                .place("b", "Bourges", 47.08, 6.4, PlacePrecision.EXACT)
                .entries(5, "a", "event")
                .entries(1, "b", "event")
                .scene(MapFixture.view(46.6, 2.5, 7));
        assertEquals(2, scene.hubs().size());
        assertEquals(
                List.of("Bourges"), scene.labels().stream().map(LabelMark::text).toList());
    }

    @Test
    void noNameStandsOnTheRingOfWhatIsSelected() {
        Viewport view = MapFixture.view(46.6, 2.5, 7);
        MapFixture fixture = MapFixture.empty()
                .place("a", "46.6000, 2.5000", 46.6, 2.5, PlacePrecision.TOWN)
                .entry("only", "event", "a");
        MapRequest plain = fixture.request(view);
        HubMark hub = fixture.scene(view).hubs().get(0);
        for (double pixels = 0; pixels < 60; pixels++) {
            double below = Mercator.y(46.6) + pixels / view.worldSize();
            List<PlaceLabel> names =
                    List.of(new PlaceLabel("Allier", PlaceKind.REGION, Mercator.x(2.5), below, 1, 0, 1));
            MapScene scene = new MapComposer(MapFixture.FONTS, (seen, language) -> names)
                    .compose(new MapRequest(
                            plain.index(),
                            plain.state().withSelected("only"),
                            plain.matches(),
                            view,
                            plain.theme(),
                            List.of(),
                            null,
                            InsetMemory.NONE));
            double ring = hub.radius() + 6.5;
            MapBox room = MapBox.around(hub.center().x(), hub.center().y(), ring);
            scene.labels()
                    .forEach(label -> assertFalse(label.box().overlaps(room), label.text() + " at " + label.box()));
        }
    }

    @Test
    void largeTypeNamesFewerTownsButAllCountries() {
        List<PlaceLabel> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double x = 0.5 + (i - 2.5) * 0.03;
            names.add(new PlaceLabel("T" + i, PlaceKind.CITY, x, 0.36, i, 0, i));
            names.add(new PlaceLabel("C" + i, PlaceKind.COUNTRY, x, 0.37, i, 0, i));
        }
        Viewport view = new Viewport(0.5, 0.365, 5, 1600, 900);
        MapRequest plain = MapFixture.empty().request(view);
        assertEquals(12, named(names, plain, 1));
        assertEquals(6 + 4, named(names, plain, 2));
    }

    private static PlaceLabel street(String text, double x, double y, double degrees, double pixels) {
        return new PlaceLabel(
                text,
                PlaceKind.STREET,
                CITY.unitX(x),
                CITY.unitY(y),
                14,
                0,
                44,
                new PlaceLabel.Run(degrees, pixels / CITY.worldSize()));
    }

    private static List<LabelMark> labels(PlaceLabel... names) {
        return new MapComposer(MapFixture.FONTS, (seen, language) -> List.of(names))
                .compose(MapFixture.empty().request(CITY))
                .labels();
    }

    @Test
    void aStreetIsNamedAlongItsLineIfItIsStraightForLongEnough() {
        List<LabelMark> labels =
                labels(street("Rue Paradis", 200, 200, 60, 120), street("Rue Breteuil", 400, 200, -30, 40));
        assertEquals(
                List.of("Rue Paradis"), labels.stream().map(LabelMark::text).toList());
        LabelMark street = labels.get(0);
        assertEquals(60, street.degrees());
        assertEquals(200, street.box().centerX(), 0.01);
        assertEquals(200, street.box().centerY(), 0.01);
    }

    @Test
    void streetsThatCrossAreNotNamedOnOneAnother() {
        List<LabelMark> crossed =
                labels(street("Rue Paradis", 200, 200, 45, 120), street("Rue de Rome", 200, 200, -45, 120));
        assertEquals(1, crossed.size());
        // Their boxes would overlap if they were level or upright; turned they lie side by side.
        List<LabelMark> sideBySide =
                labels(street("Rue Paradis", 200, 200, 45, 120), street("Rue de Rome", 230, 200, 45, 120));
        assertEquals(2, sideBySide.size());
    }

    @Test
    void aStreetsNameIsNotRepeatedAtEachOfItsRuns() {
        List<LabelMark> labels = labels(
                street("Rue Paradis", 100, 100, 0, 90),
                street("Rue Paradis", 190, 130, 0, 90),
                street("Rue Paradis", 430, 130, 0, 90));
        assertEquals(2, labels.size());
    }

    private static int named(List<PlaceLabel> names, MapRequest request, double larger) {
        MapRequest enlarged = new MapRequest(
                request.index(),
                request.state(),
                request.matches(),
                request.viewport(),
                request.theme().enlarged(larger),
                List.of(),
                null,
                InsetMemory.NONE);
        return new MapComposer(MapFixture.FONTS, (view, language) -> names)
                .compose(enlarged)
                .labels()
                .size();
    }
}
