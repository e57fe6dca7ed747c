package org.chronocarte.model.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByIdTest {

    private static Tag tag(String id, int number) {
        return new Tag(id, LocalText.neutral(Integer.toString(number)), Extras.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 9, 1000, 1023, 1024, 1025, 20_000})
    void itFindsWhatAMapFinds(int size) {
        Random random = new Random(size);
        List<Tag> tags = new ArrayList<>();
        Map<String, Tag> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            // Many with the same hash: "Aa" and "BB" have it.
            String id = (random.nextBoolean() ? "Aa" : "BB") + i / 2 + (random.nextBoolean() ? "Aa" : "BB");
            Tag tag = tag(id, i);
            if (map.putIfAbsent(id, tag) == null) {
                tags.add(tag);
            }
        }
        ById<Tag> byId = new ById<>(tags, Tag::id);
        assertNull(byId.twice());
        map.forEach((id, tag) -> assertEquals(tag, byId.get(id)));
        for (String none : List.of("", "Aa", "C1Aa", "AaAa", "Aa" + size + "BB")) {
            assertEquals(map.get(none), byId.get(none));
        }
    }

    @Test
    void itTellsTheFirstIdThatStandsTwice() {
        List<Tag> tags = List.of(tag("a", 1), tag("b", 2), tag("c", 3), tag("b", 4), tag("a", 5));
        assertEquals("b", new ById<>(tags, Tag::id).twice());
    }
}
