package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "marseille,marseille,0",
        "marsielle,marseille,1",
        "marseile,marseille,1",
        "marseillle,marseille,1",
        "narseille,marseille,1",
        "marselie,marseille,2",
        "'',ab,2"
    })
    void countsTheLettersThatDiffer(String one, String other, int distance) {
        assertEquals(distance, Spelling.distance(one, other, 2));
        assertEquals(distance, Spelling.distance(other, one, 2));
    }

    @Test
    void stopsWhereItIsTooFar() {
        assertTrue(Spelling.distance("marseille", "besancon", 2) > 2);
    }
}
