package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Le Creusot; creusot",
                "Creusot (Le); creusot",
                "Creusot, Le; creusot",
                "LE CREUSOT; creusot",
                "L’Haÿ-les-Roses; hay les roses",
                "L'Hay les Roses; hay les roses",
                "Haÿ-les-Roses (L’); hay les roses",
                "The Hague; hague",
                "Saint-Étienne; st etienne",
                "St. Etienne; st etienne",
                "ST ETIENNE; st etienne",
                "Sankt Gallen; st gallen",
                "Sainte-Foy; ste foy",
                "Ste Foy; ste foy",
                "Saintes; saintes",
                "Chalon s/ Saône; chalon sur saone",
                "Chalon-sur-Saône; chalon sur saone",
                "Villeneuve d’Ascq; villeneuve d ascq",
                "Œuilly; oeuilly",
                "Łódź; lodz",
                "Diyarbakır; diyarbakir"
            })
    void foldsWhatPeopleWriteDifferently(String written, String key) {
        assertEquals(key, NameKey.of(written).bare());
    }

    @Test
    void keepsTheArticleToTellNamesakesApart() {
        assertEquals(new NameKey("le mans", "mans"), NameKey.of("Mans (Le)"));
        assertEquals(new NameKey("mans", "mans"), NameKey.of("Mans"));
    }

    @Test
    void aNameThatIsAnArticleStays() {
        assertEquals("la", NameKey.of("La").bare());
        assertEquals("", NameKey.of(" - ").bare());
    }
}
