package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerFinderTest {

    private static final GazetteerFinder FINDER = new GazetteerFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Paris; Paris; FR",
                "marseille; Marseille; FR",
                "MARSEILLE 3e; Marseille 3e arrondissement; FR",
                "Creusot (Le); Le Creusot; FR",
                "71200 Le Creusot; Le Creusot; FR",
                "L'Hay les Roses; L'Haÿ-les-Roses; FR",
                "St Etienne; Saint-Étienne; FR",
                "Chalon s/ Saône; Chalon-sur-Saône; FR",
                "Londres; London; GB",
                "Anvers; Antwerpen; BE",
                "Antwerp; Antwerpen; BE",
                "La Haye; The Hague; NL",
                "Bogota; Bogotá; CO",
                "Paris, Texas; Paris; US",
                "Paris, IL; Paris; US",
                "Torcy (71); Torcy; FR",
                "Torcy, Seine-et-Marne; Torcy; FR"
            })
    void findsWhatIsMeantBeyondDoubt(String written, String name, String country) {
        List<FoundPlace> found = find(written, null, null);
        assertEquals(1, found.size(), found.toString());
        assertEquals(name, found.get(0).name());
        assertEquals(country, found.get(0).country());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Torcy", "Saint-Denis", "Springfield", "Valence", "Vienne", "Villeneuve", "San José"})
    void asksWhereSeveralMayBeMeant(String name) {
        List<FoundPlace> found = find(name, null, null);
        assertTrue(found.size() > 1 && found.size() <= 20, found.toString());
    }

    @Test
    void torcyIsOfferedWithTheLikeliestFirst() {
        List<FoundPlace> found = find("Torcy", null, null);
        assertEquals("Seine-et-Marne, Île-de-France", found.get(0).region());
        assertEquals("Saône-et-Loire, Bourgogne-Franche-Comté", found.get(1).region());
        assertEquals(PlacePrecision.TOWN, found.get(1).precision());
        assertEquals(PlacePrecision.APPROXIMATE, found.get(2).precision());
    }

    @ParameterizedTest
    @CsvSource({
        "Paris,US,Texas,US",
        "Paris,États-Unis,tx,US",
        "Paris,United States,Kentucky,US",
        "Torcy,France,Saône-et-Loire,FR",
        "Torcy,FRA,71,FR",
        "Saint-Denis,Réunion,,RE",
        "Saint-Denis,France,La Réunion,RE",
        "Valence,Espagne,,ES",
        "Córdoba,AR,,AR",
        "Kinshasa,RDC,,CD",
        "Münster,Allemagne,Rhénanie-du-Nord-Westphalie,DE"
    })
    void countryAndRegionDecide(String name, String country, @Nullable String region, String code) {
        List<FoundPlace> found = find(name, country, region);
        assertEquals(1, found.size(), found.toString());
        assertEquals(code, found.get(0).country());
    }

    @Test
    void aCountryThatHasNoSuchPlaceLeavesNone() {
        assertTrue(find("Marseille", "Japon", null).isEmpty());
        assertTrue(find("Marseille, Japon", null, null).isEmpty());
    }

    @Test
    void aCountryThatIsNoneSaysNothing() {
        assertEquals(1, find("Marseille", "?", "inconnu").size());
    }

    @Test
    void whatIsNoPlaceIsAbsent() {
        assertTrue(find("Xyzzyville", null, null).isEmpty());
        assertTrue(find("", null, null).isEmpty());
        assertTrue(find("a".repeat(1_000_000), null, null).isEmpty());
        assertTrue(find("Torcy".concat(" ".repeat(100_000)).concat("("), null, null)
                .isEmpty());
    }

    @Test
    void countriesAndDivisionsAreTerritories() {
        for (String name : List.of("Colombie", "Pays-Bas", "The Netherlands", "USA", "Guyane", "Seine-Saint-Denis")) {
            List<FoundPlace> found = find(name, null, null);
            assertEquals(1, found.size(), found.toString());
            assertEquals(PlacePrecision.TERRITORY, found.get(0).precision());
        }
    }

    @Test
    void theOtherRowsSayWhichTorcy() {
        assertEquals(
                "Saône-et-Loire, Bourgogne-Franche-Comté",
                theOne(
                                "Torcy",
                                "Le Creusot",
                                "Montceau-les-Mines",
                                "Autun",
                                "Chalon-sur-Saône",
                                "Mâcon",
                                "Le Breuil (71)")
                        .region());
        assertEquals(
                "Seine-et-Marne, Île-de-France",
                theOne("Torcy", "Meaux (77)", "Melun", "Noisiel", "Champs-sur-Marne", "Lognes")
                        .region());
    }

    @Test
    void fewNeighboursAmongManyDoNotSayWhichTorcy() {
        List<PlaceQuery> queries = Stream.of(
                        "Torcy", "Paris", "Créteil", "Besançon", "Marseille", "Lyon", "Le Havre", "Cayenne")
                .map(name -> new PlaceQuery(name, null, null))
                .toList();
        assertTrue(FINDER.find(queries).getOrDefault(queries.get(0), List.of()).size() > 1);
    }

    @Test
    void theOtherRowsSayWhichCountry() {
        assertTrue(find("Macon", null, null).size() > 1);
        assertEquals(
                "FR",
                theOne("Macon", "Paris", "Bordeaux", "Toulouse", "Strasbourg", "Rennes", "Grenoble")
                        .country());
        assertEquals(
                "US",
                theOne("Macon", "Chicago", "Seattle", "Baltimore", "Atlanta", "Denver", "Houston")
                        .country());
    }

    /** Rows that bring their positions name no place that is looked up, but say where the file is at home. */
    @Test
    void positionsOfOtherRowsSayWhichCountry() {
        List<Position> france = List.of(
                new Position(43.3, 5.37),
                new Position(45.76, 4.84),
                new Position(49.49, 0.11),
                new Position(47.2, -1.6));
        List<Position> belarus =
                List.of(new Position(53.9, 27.57), new Position(52.42, 31.0), new Position(55.19, 30.2));
        List<Position> atSea = List.of(new Position(-40, -30), new Position(-41, -31), new Position(-42, -33));
        PlaceQuery brest = new PlaceQuery("Brest", null, null);
        assertTrue(find("Brest", null, null).size() > 1);
        assertEquals(List.of("FR"), countries(FINDER.find(List.of(brest), france), brest));
        assertEquals(List.of("BY"), countries(FINDER.find(List.of(brest), belarus), brest));
        assertTrue(countries(FINDER.find(List.of(brest), atSea), brest).size() > 1);
    }

    private static List<String> countries(Map<PlaceQuery, List<FoundPlace>> found, PlaceQuery query) {
        return found.getOrDefault(query, List.of()).stream()
                .map(FoundPlace::country)
                .toList();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<PlaceQuery> queries = Stream.of("Torcy", "Paris", "Macon", "Vienne", "Bordeaux", "Lens")
                .map(name -> new PlaceQuery(name, null, null))
                .toList();
        List<PlaceQuery> backwards = new ArrayList<>(queries);
        Collections.reverse(backwards);
        assertEquals(FINDER.find(queries), FINDER.find(backwards));
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        GazetteerFinder fresh = new GazetteerFinder();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Map<PlaceQuery, List<FoundPlace>>> ask =
                    () -> fresh.find(List.of(new PlaceQuery("Marseille", null, null)));
            for (Future<Map<PlaceQuery, List<FoundPlace>>> each : threads.invokeAll(List.of(ask, ask, ask, ask))) {
                assertFalse(each.get().isEmpty());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static FoundPlace theOne(String name, String... others) {
        PlaceQuery query = new PlaceQuery(name, null, null);
        List<PlaceQuery> queries = new ArrayList<>(List.of(query));
        for (String other : others) {
            queries.add(new PlaceQuery(other, null, null));
        }
        List<FoundPlace> found = FINDER.find(queries).getOrDefault(query, List.of());
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static List<FoundPlace> find(String name, @Nullable String country, @Nullable String region) {
        PlaceQuery query = new PlaceQuery(name, country, region);
        return FINDER.find(List.of(query)).getOrDefault(query, List.of());
    }
}
