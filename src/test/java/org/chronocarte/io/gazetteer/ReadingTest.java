package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Torcy (71); Torcy; 71",
                "Paris, Texas; Paris; Texas",
                "Torcy, Saône-et-Loire, France; Torcy; Saône-et-Loire|France",
                "71200 Le Creusot; Le Creusot; 71",
                "Le Creusot 71200; Le Creusot; 71",
                "97400 Saint-Denis; Saint-Denis; 974",
                "75015 Paris cedex 15; Paris; 75",
                "Paris 15e; Paris; ''",
                "Paris XVe arrondissement; Paris; ''",
                "Marseille 3ème (France); Marseille; France",
                "Lyon 1er; Lyon; ''"
            })
    void readsWhatIsWrittenBesideTheName(String written, String name, String hints) {
        List<String> expected = hints.isEmpty() ? List.of() : List.of(hints.split("\\|"));
        assertTrue(
                Reading.of(written).contains(new Reading(name, expected)),
                () -> Reading.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Torcy (71)", "", "(((", ",", "12345", "Paris 15e"})
    void readsItAsItStandsFirst(String written) {
        assertEquals(new Reading(written, List.of()), Reading.of(written).get(0));
    }
}
