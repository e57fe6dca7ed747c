package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronocarte.model.geo.Mercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaceLabelsTest {

    private static final Viewport FRANCE = new Viewport(Mercator.x(2.5), Mercator.y(46.6), 5.6, 1000, 700);
    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    private static PlaceLabel named(List<PlaceLabel> labels, String text) {
        return labels.stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placesAreNamedInTheChosenLanguageWhereTheyAre() throws IOException {
        PlaceLabels labels = new PlaceLabels(map);
        PlaceLabel paris = named(labels.in(FRANCE, "fr"), "Paris");
        assertEquals(PlaceKind.CAPITAL, paris.kind());
        assertEquals(Mercator.x(2.35), paris.unitX(), 0.0002);
        assertEquals(Mercator.y(48.86), paris.unitY(), 0.0002);
        assertTrue(paris.population() > 2_000_000);
        assertEquals(paris.unitX(), named(labels.in(FRANCE, "en"), "Paris").unitX());
        named(labels.in(FRANCE, "fr"), "Allemagne");
        named(labels.in(FRANCE, "en"), "Germany");
        named(labels.in(FRANCE, "xx"), "Marseille");
    }

    @Test
    void lakesOceansAndTheTownsOfFranceHaveTheirNames() throws IOException {
        PlaceLabels labels = new PlaceLabels(map);
        Viewport marseille = new Viewport(Mercator.x(5.3), Mercator.y(43.4), 9, 1000, 700);
        assertEquals(
                PlaceKind.LAKE,
                named(labels.in(marseille, "fr"), "Étang de Berre").kind());
        Viewport alps = new Viewport(Mercator.x(7), Mercator.y(46.4), 8, 1000, 700);
        named(labels.in(alps, "fr"), "Lac Léman");
        named(labels.in(alps, "en"), "Lake Geneva");
        Viewport world = new Viewport(0.5, 0.5, 2, 1024, 1024);
        for (String ocean : List.of("Pacific Ocean", "Atlantic Ocean", "Indian Ocean", "Southern Ocean")) {
            named(labels.in(world, "en"), ocean);
        }
        Viewport country = new Viewport(Mercator.x(2.5), Mercator.y(46.6), 5, 1000, 700);
        for (String town : List.of("Lyon", "Marseille", "Toulouse", "Lille", "Bordeaux", "Strasbourg")) {
            named(labels.in(country, "fr"), town);
        }
        Viewport guyane = new Viewport(Mercator.x(-53), Mercator.y(4), 6, 1000, 700);
        named(labels.in(guyane, "fr"), "Guyane");
        named(labels.in(guyane, "en"), "French Guiana");
    }

    @Test
    void capitalsAreThoseOfTodayAndStandOnce() throws IOException {
        PlaceLabels labels = new PlaceLabels(map);
        Viewport nigeria = new Viewport(Mercator.x(7.5), Mercator.y(9), 7.5, 1000, 700);
        List<PlaceLabel> abuja = labels.in(nigeria, "fr").stream()
                .filter(label -> label.text().equals("Abuja"))
                .toList();
        assertEquals(1, abuja.size());
        assertEquals(PlaceKind.CAPITAL, abuja.get(0).kind());
        assertEquals(Mercator.x(7.495), abuja.get(0).unitX(), 0.0002);
        Viewport antilles = new Viewport(Mercator.x(-61), Mercator.y(14.7), 6.2, 1000, 700);
        assertEquals(
                PlaceKind.CAPITAL,
                named(labels.in(antilles, "fr"), "Fort-de-France").kind());
        Viewport ivoryCoast = new Viewport(Mercator.x(-5), Mercator.y(6), 6, 1000, 700);
        List<PlaceLabel> there = labels.in(ivoryCoast, "fr");
        assertEquals(PlaceKind.CITY, named(there, "Abidjan").kind());
        assertEquals(PlaceKind.CAPITAL, named(there, "Yamoussoukro").kind());
    }

    @Test
    void theSeatsOfRegionsAndDepartementsComeBeforeOtherTowns() throws IOException {
        PlaceLabels labels = new PlaceLabels(map);
        Viewport country = new Viewport(Mercator.x(2.5), Mercator.y(46.2), 5.5, 1000, 900);
        for (String seat : List.of("Rennes", "Orléans", "Dijon", "Rouen", "Ajaccio", "Toulouse", "Nantes")) {
            named(labels.in(country, "fr"), seat);
        }
        Viewport nearer = new Viewport(Mercator.x(2.5), Mercator.y(46.2), 7.01, 1600, 1200);
        for (String seat : List.of("Mende", "Privas", "Guéret", "Tulle", "Foix", "Aurillac", "Clermont-Ferrand")) {
            named(labels.in(nearer, "fr"), seat);
        }
        assertTrue(
                labels.in(nearer, "fr").stream().noneMatch(label -> label.text().equals("Villeurbanne")));
    }

    @Test
    void apostrophesAreThoseOfPrintedText() throws IOException {
        named(new PlaceLabels(map).in(FRANCE, "fr"), "Provence-Alpes-Côte d’Azur");
    }

    @Test
    void onlyWhatIsDueAndInViewIsOffered() throws IOException {
        for (double zoom = 0.5; zoom < 12; zoom += 0.7) {
            Viewport view = new Viewport(Mercator.x(5.4), Mercator.y(43.3), zoom, 900, 500).clamped();
            List<PlaceLabel> labels = new PlaceLabels(map).in(view, "fr");
            for (PlaceLabel label : labels) {
                boolean large =
                        label.kind() == PlaceKind.COUNTRY || label.kind().isWater();
                assertTrue(label.minZoom() <= view.zoom() + (large ? 0.6 : 0));
                assertTrue(view.screenX(label.unitX()) >= 0 && view.screenX(label.unitX()) <= 900);
                assertTrue(view.screenY(label.unitY()) >= 0 && view.screenY(label.unitY()) <= 500);
            }
            for (PlaceKind kind : PlaceKind.values()) {
                List<Double> order = labels.stream()
                        .filter(label -> label.kind() == kind)
                        .map(PlaceLabel::priority)
                        .toList();
                assertEquals(order.stream().sorted().toList(), order);
            }
        }
    }

    @Test
    void aCountryComesBeforeItsTownsAndTheWorldHasNames() throws IOException {
        Viewport europe = new Viewport(Mercator.x(10), Mercator.y(50), 3.4, 900, 600);
        List<String> names = new PlaceLabels(map)
                .in(europe, "en").stream().map(PlaceLabel::text).toList();
        assertTrue(names.indexOf("United Kingdom") < names.indexOf("London"));
        Viewport world = new Viewport(0.5, 0.5, 1, 512, 512);
        named(new PlaceLabels(map).in(world, "fr"), "Brésil");
    }

    @Test
    void aCapitalComesBeforeItsCountryWhereThereIsRoomForBoth() throws IOException {
        Viewport near = new Viewport(Mercator.x(10), Mercator.y(50), 5.4, 900, 600);
        List<String> names = new PlaceLabels(map)
                .in(near, "en").stream().map(PlaceLabel::text).toList();
        assertTrue(names.contains("Czechia"));
        assertTrue(names.indexOf("Prague") < names.indexOf("Czechia"));
        assertTrue(names.indexOf("Czechia") < names.indexOf("Munich"));
    }

    @Test
    void whatIsNotInMemoryComesLaterAndIsAskedForOnce() throws IOException {
        PlaceLabels labels = new PlaceLabels(map);
        ArrayDeque<Runnable> jobs = new ArrayDeque<>();
        AtomicInteger told = new AtomicInteger();
        assertTrue(labels.loaded(FRANCE, "fr", jobs::add, told::incrementAndGet).isEmpty());
        assertTrue(labels.loaded(FRANCE, "fr", jobs::add, told::incrementAndGet).isEmpty());
        assertEquals(1, jobs.size());
        jobs.remove().run();
        assertEquals(1, told.get());
        assertEquals(
                new PlaceLabels(map).in(FRANCE, "fr"), labels.loaded(FRANCE, "fr", jobs::add, told::incrementAndGet));
        assertFalse(
                labels.loaded(FRANCE, "fr", jobs::add, told::incrementAndGet).isEmpty());
        assertTrue(jobs.isEmpty());
    }

    @Test
    void whatIsAskedForAgainIsNotChosenAnew() throws Exception {
        PlaceLabels labels = new PlaceLabels(map);
        labels.in(FRANCE, "fr");
        List<PlaceLabel> first = labels.loaded(FRANCE, "fr", job -> {}, () -> {});
        for (int i = 0; i < 30; i++) {
            labels.loaded(FRANCE.panned(i, 0), "fr", Runnable::run, () -> {});
            assertSame(first, labels.loaded(FRANCE, "fr", job -> {}, () -> {}));
        }
        assertNotEquals(first, labels.loaded(FRANCE, "en", Runnable::run, () -> {}));
    }
}
