package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;

class PlaceColumnsTest {

    private static List<String> named(PlaceColumns places, int row) {
        Groups rows = places.ofRows();
        List<String> named = new ArrayList<>();
        for (int at = rows.start(row); at < rows.start(row + 1); at++) {
            named.add(places.id(rows.at(at)));
        }
        return named;
    }

    @Test
    void eachRowNamesThePlacesOfItsEntryOnce() {
        EntryIndex index = new EntryIndex(SampleDossier.random(5, 300, 3).made());
        for (int row = 0; row < index.size(); row++) {
            Set<String> distinct = new LinkedHashSet<>(index.entry(row).places());
            assertEquals(List.copyOf(distinct), named(index.places(), row));
        }
    }

    @Test
    void aPlaceThatTheDossierLacksHasANumberToo() {
        SampleDossier dossier =
                SampleDossier.withFourKinds().place("here", 48, 2).placeWithin("room", "nowhere");
        dossier.entry("a", "event", "2021").at("here", "gone", "here");
        Dossier made = dossier.made();
        PlaceColumns places = new EntryIndex(made).places();
        assertEquals(List.of("here", "gone"), named(places, 0));
        assertEquals(4, places.size());
        int gone = places.find("gone");
        assertEquals("gone", places.id(gone));
        assertNull(places.place(gone));
        assertNotNull(places.place(places.find("here")));
        assertEquals(-1, places.find("unheard of"));
        assertEquals(places.find("nowhere"), places.holder(places.find("room")));
        assertEquals(-1, places.holder(places.find("here")));
    }

    @Test
    void someAreShownByTheirIds() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .place("a", 48, 2)
                .place("b", 49, 2)
                .place("c", 50, 2);
        PlaceColumns places = new EntryIndex(dossier.made()).places();
        BitSet some = new BitSet();
        some.set(places.find("a"));
        some.set(places.find("c"));
        Set<String> ids = places.ids(some);
        assertEquals(Set.of("a", "c"), ids);
        assertTrue(ids.contains("c"));
        assertFalse(ids.contains("b"));
        assertFalse(ids.contains("d"));
    }
}
