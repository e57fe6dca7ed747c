package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void whatComesAgainIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        Remembered<String, String> doubled = new Remembered<>(text -> {
            made.incrementAndGet();
            return text + text;
        });
        assertSame(doubled.of("a"), doubled.of(new String(new char[] {'a'})));
        assertEquals("bb", doubled.of("b"));
        assertEquals(2, made.get());
    }

    @Test
    void ofMoreThanItKeepsItGivesTheSame() {
        Remembered<Integer, Integer> squares = new Remembered<>(number -> number * number);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 30_000 * (round + 2); i++) {
                assertEquals(i * i, squares.of(i));
            }
        }
    }
}
