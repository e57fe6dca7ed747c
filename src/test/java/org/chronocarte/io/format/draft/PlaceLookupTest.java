package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.geo.Position;
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
    void whereTheFileHasSomethingSaysWhichPlaceIsMeant() {
        PlaceLookup lookup = new PlaceLookup(ImportChoices.NONE, new GazetteerFinder(), problems);
        PlaceQuery brest = new PlaceQuery("Brest", null, null);
        lookup.ask(brest, ROW);
        for (int i = 0; i < 4; i++) {
            lookup.near(new Position(45 + i, 4.84));
            lookup.near(new Position(0, 0));
            lookup.near(null);
        }
        assertEquals("FR", Objects.requireNonNull(lookup.found().get(brest)).country());
        assertEquals(List.of(), problems);
    }

    @Test
    void aTownInWhichSomethingLiesIsNoDoubt() {
        look(ImportChoices.NONE, "Cité Planoise, Besançon", "13203", "près de Rouen", "prison, Torcy");
        assertEquals(
                Map.of(
                        "Cité Planoise, Besançon", Problem.Severity.NOTE,
                        "13203", Problem.Severity.WARNING,
                        "près de Rouen", Problem.Severity.WARNING,
                        "prison, Torcy", Problem.Severity.WARNING),
                problems.stream()
                        .collect(Collectors.toMap(each -> each.arguments().get(0), Problem::severity)));
    }

    @Test
    void whatStandsForNoSinglePlaceIsExplained() {
        Map<PlaceQuery, FoundPlace> found = look(
                ImportChoices.NONE,
                "DROM",
                "Drom",
                "DOM-TOM",
                "DOM",
                "COM",
                "Outre-mer",
                "départements d’outre-mer",
                "frontière franco-belge",
                "la frontière espagnole",
                "Franco-Belgian border",
                "Dominique");
        assertEquals(
                Map.of(
                        "DROM", "place-group",
                        "DOM-TOM", "place-group",
                        "DOM", "place-group",
                        "COM", "place-group",
                        "Outre-mer", "place-group",
                        "départements d’outre-mer", "place-group",
                        "frontière franco-belge", "place-border",
                        "la frontière espagnole", "place-border",
                        "Franco-Belgian border", "place-border"),
                said());
        assertEquals(2, found.size());
        Problem code = problems.stream()
                .filter(each -> each.arguments().contains("DOM"))
                .findFirst()
                .orElseThrow();
        Fix.PlaceIs first = assertInstanceOf(Fix.PlaceIs.class, code.fixes().get(0));
        assertEquals("DO", first.place().country(), "the country of that code is offered");
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
