package org.chronocarte.model.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.chronocarte.model.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deadly attack at Incarville | Incarville toll | Deadly attack at ………",
                "Shootings in Le Creusot and Torcy | Le Creusot | Shootings in ……… and Torcy",
                "Quartier à Vendin-le-Vieil : ouverture | Prison de Vendin-le-Vieil | Quartier à ……… : ouverture",
                "BESANÇON, fusillade à Besancon | Besançon | ………, fusillade à ………",
                "Un seul mot du Havre | Port du Havre | Un seul mot ………",
                "The road to a town | Le Havre | The road to a town",
                "Marseillais en colère | Marseille | Marseillais en colère",
                "Le Creusot | Le Creusot | ………",
                "Le vol d'un an | Le Creusot | Le vol d'un an",
            })
    void theNameIsLeftOut(String title, String place, String riddle) {
        assertEquals(riddle, NameGap.in(title, Set.of(Folding.fold(place).split(" ")), 4));
    }
}
