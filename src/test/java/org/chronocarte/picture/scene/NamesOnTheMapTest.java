package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.PlaceLabels;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The base map has room for the names that a reader looks for first. */
class NamesOnTheMapTest {

    private static BaseMap map;

    @BeforeAll
    static void open() throws IOException {
        map = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        map.close();
    }

    /** Those of the names that do not stand on the map. */
    private static List<String> missing(double lat, double lon, double zoom, String... names) {
        PlaceLabels labels = new PlaceLabels(map);
        MapComposer composer = new MapComposer(MapFixture.FONTS, (view, language) -> {
            try {
                return labels.in(view, "fr");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Viewport view = new Viewport(Mercator.x(lon), Mercator.y(lat), zoom, 1400, 900);
        Set<String> there = composer.compose(MapFixture.empty().request(view)).labels().stream()
                .map(label -> label.text().replace("- ", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return List.of(names).stream()
                .filter(name -> !there.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void theWorldNamesFrance() {
        assertEquals(List.of(), missing(20, 10, 2.45, "France", "Brésil", "Chine", "États-Unis", "Moscou"));
    }

    @Test
    void franceNamesTheSeatsOfItsRegions() {
        assertEquals(
                List.of(),
                missing(
                        46.6,
                        2.5,
                        6,
                        "France",
                        "Paris",
                        "Lille",
                        "Rouen",
                        "Rennes",
                        "Nantes",
                        "Orléans",
                        "Dijon",
                        "Strasbourg",
                        "Lyon",
                        "Bordeaux",
                        "Toulouse",
                        "Marseille",
                        "Ajaccio",
                        "Clermont-Ferrand"));
    }

    @Test
    void theBalkansNameCountriesAndCapitals() {
        assertEquals(
                List.of(),
                missing(
                        43.5,
                        19,
                        6,
                        "Croatie",
                        "Zagreb",
                        "Bosnie-Herzégovine",
                        "Sarajevo",
                        "Slovénie",
                        "Ljubljana",
                        "Slovaquie",
                        "Macédoine du Nord",
                        "Skopje",
                        "Monténégro",
                        "Podgorica",
                        "Serbie",
                        "Belgrade",
                        "Albanie",
                        "Tirana"));
    }
}
