package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Misplaced;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionCheckTest {

    private static Gazetteer gazetteer;
    private static PositionCheck check;

    @BeforeAll
    static void open() throws IOException {
        gazetteer = Gazetteer.bundled();
        check = new PositionCheck(gazetteer, new Candidates(gazetteer));
    }

    private static String slips(@Nullable String name, @Nullable String country, double lat, double lon) {
        PlaceQuery query = new PlaceQuery(name == null ? "" : name, country, null);
        return check.check(query, new Position(lat, lon))
                .map(each -> each.likelier().stream()
                        .map(Misplaced.Likelier::slip)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ", "! ", "")))
                .orElse("fine");
    }

    @ParameterizedTest
    @CsvSource({
        // Swapped: off Somalia.
        "Marseille, France, 5.37, 43.3, ! SWAPPED OTHER_PLACE",
        ", France, 5.37, 43.3, ! SWAPPED",
        ", fr, 2.35, 48.86, ! SWAPPED",
        // A lost sign: Cayenne and Fort-de-France east of Greenwich, Bogotá in the ocean, Santiago in China.
        ", Guyane, 4.93, 52.33, ! LONGITUDE_SIGN",
        ", Colombia, 4.61, 74.08, ! LONGITUDE_SIGN",
        ", Chili, 33.45, 70.66, ! BOTH_SIGNS",
        ", Brésil, 23.55, -46.63, ! LATITUDE_SIGN",
        // By the name alone.
        "Bogotá, , 4.61, 74.08, ! LONGITUDE_SIGN OTHER_PLACE",
        // In another country, or far out at sea, with no slip that explains it.
        ", Pays-Bas, 40.4, -3.7, !",
        ", Belgique, 45, -30, !",
        // A mistyped digit: there may be many a Torcy, but only one Lille that nobody needs to be told more of.
        "Lille, , 50.63, 143.06, ! OTHER_PLACE",
        "Toulouse, , 43.6, 144.4, ! OTHER_PLACE",
    })
    void whatLiesElsewhereIsDoubted(
            @Nullable String name, @Nullable String country, double lat, double lon, String slips) {
        assertEquals(slips, slips(name, country, lat, lon).strip());
    }

    @ParameterizedTest
    @CsvSource({
        // At the border, off the coast, on islands, overseas.
        ", France, 43.79, 7.53",
        ", France, 43.0, 5.0",
        ", France, 48.46, -5.9",
        ", France, 4.93, -52.33",
        ", France, -21.1, 55.5",
        ", France, 42.0, 8.7",
        "Paris, France, 48.86, 2.35",
        ", Pays-Bas, 12.1, -68.9",
        ", USA, 18.4, -66.1",
        ", États-Unis, 64.8, -147.7",
        // Empty lands.
        ", Algérie, 25.0, 2.0",
        ", Russie, 70.0, 100.0",
        ", Groenland, 75.0, -40.0",
        ", Australie, -24.0, 128.0",
        ", Brésil, -6.0, -66.0",
        ", Maroc, 24.0, -14.0",
        // Within 200 miles at sea.
        ", Espagne, 41.5, -11.5",
        ", Colombie, 13.0, -78.0",
        // Not a country, not a place.
        ", Ruritanie, 0, 10",
        "Nulle part, , 0, 10",
        // Far from any place of that name, but no slip explains it: it is another one.
        "Torcy, , -30, 20",
        "Saint-Denis, , -30, 20",
        // Of a city's name, but not so far that it may not be one of its suburbs or suchlike.
        "Lille, , 47.2, 3.06",
    })
    void whatMayLieThereIsNot(@Nullable String name, @Nullable String country, double lat, double lon) {
        assertEquals("fine", slips(name, country, lat, lon));
    }

    @Test
    void everyPlaceLiesInItsOwnCountry() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            KnownPlace place = gazetteer.place(random.nextInt(gazetteer.size()));
            double lat = Math.max(-90, Math.min(90, place.position().lat() + random.nextDouble() - 0.5));
            PlaceQuery query = new PlaceQuery("", place.country(), null);
            assertTrue(
                    check.check(query, new Position(lat, place.position().lon()))
                            .isEmpty(),
                    place::toString);
        }
    }

    /** The squares only make it quick: the distance is that to the nearest of all. */
    @Test
    void theNearestIsFoundAsByLookingAtAll() {
        Near near = new Near(gazetteer);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            KnownPlace any = gazetteer.place(random.nextInt(gazetteer.size()));
            Position from = new Position(random.nextDouble() * 170 - 85, random.nextDouble() * 360 - 180);
            double nearest = Double.POSITIVE_INFINITY;
            for (int place = 0; place < gazetteer.size(); place++) {
                if (gazetteer.country(place).equals(any.country())) {
                    Position there = new Position(gazetteer.lat(place), gazetteer.lon(place));
                    nearest = Math.min(nearest, Distances.km(from, there));
                }
            }
            assertEquals(nearest, near.kmTo(from, Set.of(any.country()), 0), 1e-9, any.country());
        }
    }
}
