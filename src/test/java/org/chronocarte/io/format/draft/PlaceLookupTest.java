package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;

class PlaceLookupTest {

    private static final Problem.Where ROW = new Problem.Where.Row(2, "");

    private final List<Problem> problems = new ArrayList<>();

    private Map<PlaceQuery, FoundPlace> look(ImportChoices choices, String... names) {
        PlaceLookup lookup = new PlaceLookup(choices, new GazetteerFinder(), problems);
        for (String name : names) {
            lookup.apart(ROW, List.of(DraftPlace.named(name)), place -> false)
                    .forEach(place -> lookup.ask(new PlaceQuery(String.valueOf(place.name()), null, null), ROW));
        }
        return lookup.found();
    }

    private Map<String, String> said() {
        return problems.stream()
                .collect(Collectors.toMap(each -> each.arguments().get(0), Problem::code));
    }

    @Test
    void whatIsUnderstoodOtherwiseThanByItsNameIsSaid() {
        look(
                ImportChoices.NONE,
                "Besançon",
                "Cité Planoise, Besançon",
                "près de Rouen",
                "entre Dijon et Besançon",
                "13203",
                "Marseille, Toulon et Nice",
                "Torcy",
                "Marsielle",
                "Xyzzyville");
        assertEquals(
                Map.of(
                        "Cité Planoise, Besançon", "place-within",
                        "près de Rouen", "place-near",
                        "entre Dijon et Besançon", "place-between",
                        "13203", "place-code",
                        "Marseille, Toulon et Nice", "places-listed",
                        "Torcy", "place-ambiguous",
                        "Marsielle", "place-similar",
                        "Xyzzyville", "place-unknown"),
                said());
    }

    @Test
    void aListIsAPlaceForEachOfItsNames() {
        Map<PlaceQuery, FoundPlace> found = look(ImportChoices.NONE, "Marseille, Toulon et Nice");
        assertEquals(
                List.of("Marseille", "Toulon", "Nice"),
                found.values().stream().map(FoundPlace::name).toList());
    }

    @Test
    void whatIsSimilarIsOfferedAndHoldsWhenChosen() {
        Map<PlaceQuery, FoundPlace> none = look(ImportChoices.NONE, "Marsielle");
        assertTrue(none.isEmpty());
        Fix.PlaceIs fix =
                assertInstanceOf(Fix.PlaceIs.class, problems.get(0).fixes().get(0));
        problems.clear();
        Map<PlaceQuery, FoundPlace> chosen = look(ImportChoices.NONE.with(fix), "Marsielle");
        assertEquals("Marseille", chosen.values().iterator().next().name());
        assertEquals(List.of(), problems);
    }
}
