package org.chronocarte.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class ImportWordsTest {

    @Test
    void encodingsAreCalledAsReadersCallThem() {
        ImportWords words = new ImportWords("en");
        assertEquals("Read it as MacRoman", words.fix(new Fix.Encoding("x-MacRoman")));
        assertEquals("Read it as windows-1252", words.fix(new Fix.Encoding("windows-1252")));
    }

    private static Fix.PlaceIs place(String region, double lat, double lon) {
        return new Fix.PlaceIs(
                new PlaceQuery("Saint-Denis", null, null),
                new FoundPlace("Saint-Denis", "BE", region, 0, new Position(lat, lon), PlacePrecision.TOWN));
    }

    @Test
    void placesOfOneNameAreToldApart() {
        List<Fix> fixes =
                List.of(place("Wallonia", 50.49, 4.02), place("Wallonia", 50.58, 4.8), place("Flanders", 51, 3));
        assertEquals(
                List.of(
                        "Saint-Denis (Wallonia, Belgium) · 50.4900, 4.0200",
                        "Saint-Denis (Wallonia, Belgium) · 50.5800, 4.8000",
                        "Saint-Denis (Flanders, Belgium)"),
                List.copyOf(new ImportWords("en").fixes(fixes).values()));
    }
}
