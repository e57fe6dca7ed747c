package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;

class PointedTest {

    private final EntryIndex index = new EntryIndex(dossier().made());

    private static SampleDossier dossier() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .place("town", 1, 1)
                .placeWithin("street", "town")
                .place("samePoint", 1, 1)
                .place("far", 9, 9)
                .place("unused", 5, 5);
        dossier.entry("a", "event", "2024").at("town");
        dossier.entry("b", "event", "2023").at("far", "street");
        dossier.entry("c", "event", "2022").at("samePoint");
        dossier.entry("d", "event", "2021").at("far");
        dossier.entry("e", "event", "2020");
        return dossier;
    }

    private Set<String> entries(Pointed pointed) {
        return pointed.rows(index).stream()
                .mapToObj(row -> index.entry(row).id())
                .collect(Collectors.toSet());
    }

    private Set<String> places(Pointed pointed) {
        return pointed.sites(index).stream()
                .mapToObj(site -> index.site(site).id())
                .collect(Collectors.toSet());
    }

    @Test
    void anEntryLightsUpWithItsPlacesButNotWithWhatElseHappenedThere() {
        assertEquals(Set.of("b"), entries(Pointed.entry("b")));
        assertEquals(Set.of("far", "town"), places(Pointed.entry("b")));
        assertEquals(Set.of("e"), entries(Pointed.entry("e")));
        assertEquals(Set.of(), places(Pointed.entry("e")));
    }

    @Test
    void aPlaceLightsUpWithAllThatHappenedThereBeItInAPartOfIt() {
        assertEquals(Set.of("a", "b"), entries(new Pointed.Places(Set.of("town"))));
        assertEquals(Set.of("a", "b"), entries(new Pointed.Places(Set.of("street"))));
        assertEquals(Set.of("c", "b", "d"), entries(new Pointed.Places(Set.of("samePoint", "far"))));
        assertEquals(Set.of("samePoint", "far"), places(new Pointed.Places(Set.of("samePoint", "far"))));
    }

    @Test
    void whatTheDossierDoesNotHaveLightsNothingUp() {
        for (Pointed pointed : Set.of(
                Pointed.NOTHING,
                Pointed.entry("gone"),
                new Pointed.Places(Set.of("gone")),
                new Pointed.Places(Set.of("unused")))) {
            assertEquals(new BitSet(), pointed.rows(index));
            assertEquals(new BitSet(), pointed.sites(index));
        }
    }

    @Test
    void everySiteIsFoundByItsPlace() {
        SampleDossier many = SampleDossier.withFourKinds();
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            many.place("p" + i, random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180);
            many.entry("e" + i, "event", "2024").at("p" + i);
        }
        EntryIndex found = new EntryIndex(many.made());
        for (int site = 0; site < found.siteCount(); site++) {
            assertEquals(site, found.siteOf(found.site(site).id()).orElse(-1));
        }
    }
}
