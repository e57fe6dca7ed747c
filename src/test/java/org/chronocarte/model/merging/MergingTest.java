package org.chronocarte.model.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final int SEEDS = 40;

    @Test
    void everyEntryOfBothIsThere() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dossier one = SampleDossier.random(seed, 30, 3).made();
            Dossier other = SampleDossier.random(seed + 1000, 20, 3).made();
            Dossier merged = Merging.append(one, other).dossier();
            assertEquals(one.entries(), merged.entries().subList(0, 30), "what was there stays as it was");
            assertEquals(titles(other), titles(merged).subList(30, 50));
            assertEquals(
                    one.relations().size() + other.relations().size(),
                    merged.relations().size());
            Set<String> ids = merged.entries().stream().map(Entry::id).collect(Collectors.toSet());
            merged.relations()
                    .forEach(each -> assertTrue(ids.containsAll(List.of(each.from(), each.to())), each.toString()));
        }
    }

    @Test
    void addingADossierToItselfAddsOnlyDuplicates() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dossier one = SampleDossier.random(seed, 25, 3).made();
            Merged merged = Merging.append(one, one);
            assertEquals(25, merged.duplicates().size());
            assertEquals(one.kinds(), merged.dossier().kinds());
            assertEquals(one.tags(), merged.dossier().tags());
            assertEquals(one.actors(), merged.dossier().actors());
            assertEquals(one.places(), merged.dossier().places());
            Set<String> unwanted =
                    merged.duplicates().stream().map(Duplicate::added).collect(Collectors.toSet());
            assertEquals(one.entries(), merged.without(unwanted).entries());
        }
    }

    @Test
    void addingNothingOrToNothingChangesNothing() {
        Dossier one = SampleDossier.random(3, 25, 3).made();
        Dossier empty = Dossier.empty(LocalText.neutral("nothing"));
        assertEquals(one, Merging.append(one, empty).dossier());
        Dossier added = Merging.append(empty, one).dossier();
        assertEquals(one.entries(), added.entries());
        assertEquals("nothing", added.title().in("en"));
    }

    @Test
    void aPlaceOfTheSameNameElsewhereStaysAnother() {
        Dossier paris =
                SampleDossier.withFourKinds().place("paris", 48.85, 2.35).made();
        Dossier texas =
                SampleDossier.withFourKinds().place("paris", 33.66, -95.55).made();
        Dossier near =
                SampleDossier.withFourKinds().place("paris", 48.8504, 2.3496).made();
        assertEquals(2, Merging.append(paris, texas).dossier().places().size());
        assertEquals(1, Merging.append(paris, near).dossier().places().size());
    }

    @Test
    void aTextOfNoLanguageIsTheSameAsOneOfAny() {
        LocalText neutral = LocalText.neutral(" event ");
        assertTrue(Joining.same(LocalText.of("Événement", "Event"), neutral));
        assertTrue(Joining.same(neutral, LocalText.of("Événement", "Event")));
        assertEquals(
                false,
                Joining.same(LocalText.of("Chat", "Cat"), LocalText.of("Chat", "Chat")),
                "French cats are no English chats");
    }

    @Test
    void idsThatAreTakenMakeRoom() {
        Dossier one = dossier("e", "e-2");
        Dossier other = dossier("e-2", "e");
        Dossier merged = Merging.append(one, other).dossier();
        List<String> ids = merged.entries().stream().map(Entry::id).toList();
        assertEquals(4, new HashSet<>(ids).size(), ids.toString());
    }

    private static Dossier dossier(String... ids) {
        SampleDossier made = SampleDossier.withFourKinds();
        for (String id : ids) {
            made.entry(id, "event", "2024");
        }
        return made.made();
    }

    private static List<String> titles(Dossier dossier) {
        return dossier.entries().stream().map(each -> each.title().in("en")).toList();
    }
}
