package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.dossier.PlacePrecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {

    private static final GazetteerFinder FINDER = new GazetteerFinder();

    private static List<FoundPlace> find(String name, @Nullable String country, @Nullable String region) {
        PlaceQuery query = new PlaceQuery(name, country, region);
        return FINDER.find(List.of(query)).getOrDefault(query, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "13; Bouches-du-Rhône",
                "01; Ain",
                "1; Ain",
                "2A; Corse-du-Sud",
                "2b; Haute-Corse",
                "971; Guadeloupe",
                "974; La Réunion",
                "Bouches-du-Rhône; Bouches-du-Rhône",
                "BOUCHES DU RHONE; Bouches-du-Rhône",
                "Loire-Atlantique (44); Loire-Atlantique",
                "93 - Seine-Saint-Denis; Seine-Saint-Denis",
                "(69) Rhône; Rhône",
                "Île-de-France; Île-de-France",
                "PACA; Provence-Alpes-Côte-d'Azur",
                "Guyane; Guyane",
                "Bavière; Bavière"
            })
    void aDivisionIsItselfThePlace(String written, String name) {
        List<FoundPlace> found = find(written, null, written);
        assertEquals(1, found.size(), found.toString());
        assertEquals(name, found.get(0).name());
        assertEquals(PlacePrecision.TERRITORY, found.get(0).precision());
    }

    @Test
    void aDepartmentThatIsATownIsTheTown() {
        assertEquals("Paris", find("75", null, "75").get(0).name());
    }

    @Test
    void theCountryDecidesBetweenDivisions() {
        assertTrue(find("Nord", null, "Nord").size() > 1);
        assertEquals("FR", find("Nord", "France", "Nord").get(0).country());
        assertEquals(1, find("Nord", "France", "Nord").size());
        assertTrue(find("13", "Allemagne", "13").isEmpty());
    }

    @Test
    void aNumberInBracketsIsNoWard() {
        assertEquals("Marseille", find("Marseille (13)", null, null).get(0).name());
        assertEquals(
                "Loire-Atlantique",
                find("Loire-Atlantique (44)", null, null).get(0).name());
        assertEquals(
                "Seine-Saint-Denis",
                find("93 - Seine-Saint-Denis", null, null).get(0).name());
    }
}
