package org.chronocarte.ui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

/** What a table of positions gives, of which some are named. */
class FacetValuesTest {

    private static final Position MARSEILLE = new Position(43.297, 5.381);
    private static final Position SEA = new Position(42.1, 4.2);

    private static Place place(String id, String label, Position position) {
        return new Place(
                id, LocalText.neutral(label), position, PlacePrecision.EXACT, null, List.of(), null, Extras.NONE);
    }

    private static Entry entry(String id, String place) {
        return new Entry(
                id,
                "event",
                LocalText.neutral(id),
                null,
                null,
                null,
                List.of(place),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Extras.NONE);
    }

    private static Matcher of(List<Place> places, List<Entry> entries) {
        return new Matcher(new EntryIndex(new Dossier(
                "table",
                LocalText.neutral("Table"),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                places,
                List.of(),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE)));
    }

    @Test
    void placesWithoutNamesAreNotListed() {
        Place named = place("m", "Marseille", MARSEILLE);
        Place nameless = place("s", SEA.written(), SEA);
        Entry first = entry("first", "s");
        Entry second = entry("second", "s");
        Entry third = entry("third", "m");
        assertEquals(
                List.of("m"),
                FacetValues.of(Facet.PLACE, of(List.of(nameless, named), List.of(first, second, third)))
                        .listed());
        assertEquals(FacetValues.NONE, FacetValues.of(Facet.PLACE, of(List.of(nameless), List.of(first, second))));
    }

    @Test
    void whereNothingIsClaimedThereIsNoCertainty() {
        Matcher matcher = of(List.of(place("m", "Marseille", MARSEILLE)), List.of(entry("first", "m")));
        assertEquals(FacetValues.NONE, FacetValues.of(Facet.CERTAINTY, matcher));
    }
}
