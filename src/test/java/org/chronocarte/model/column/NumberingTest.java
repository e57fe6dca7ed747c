package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void namesAreNumberedAsTheyComeAndFoundAgain() {
        Random random = new Random(8);
        Numbering numbering = new Numbering();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            String name = "name " + random.nextInt(1500);
            int number = expected.computeIfAbsent(name, each -> expected.size());
            assertEquals(number, numbering.of(name));
            assertEquals(name, numbering.name(number));
        }
        assertEquals(expected.size(), numbering.size());
        assertEquals(expected.keySet(), numbering.names());
        expected.forEach((name, number) -> assertEquals(number, numbering.find(name)));
        assertEquals(-1, numbering.find("another"));
        assertFalse(numbering.names().contains("another"));
    }

    @Test
    void aNameIsAddedOnce() {
        Numbering numbering = new Numbering();
        for (int i = 0; i < 3000; i++) {
            assertTrue(numbering.add("name " + i));
        }
        for (int i = 0; i < 3000; i++) {
            assertFalse(numbering.add("name " + i));
        }
        assertEquals(3000, numbering.size());
    }

    @Test
    void namesOfTheSameHashAreToldApart() {
        Numbering numbering = new Numbering();
        assertEquals("AaAa".hashCode(), "BBBB".hashCode());
        assertEquals(0, numbering.of("AaAa"));
        assertEquals(1, numbering.of("BBBB"));
        assertEquals(0, numbering.find("AaAa"));
        assertEquals(-1, numbering.find("AaBB"));
    }
}
