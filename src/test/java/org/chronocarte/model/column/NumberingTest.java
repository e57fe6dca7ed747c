package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
}
