package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class HashedNumbersTest {

    /** Numbers whose keys are the numbers themselves, found again with few hashes and with many. */
    private static void assertFound(HashedNumbers numbers, IntUnaryOperator hash) {
        for (int number = 0; number < 2000; number++) {
            int wanted = number;
            assertEquals(-1, numbers.find(hash.applyAsInt(number), each -> each == wanted));
            numbers.add(hash.applyAsInt(number), number);
        }
        for (int number = 0; number < 2000; number++) {
            int wanted = number;
            assertEquals(number, numbers.find(hash.applyAsInt(number), each -> each == wanted));
        }
        assertEquals(-1, numbers.find(hash.applyAsInt(2000), each -> each == 2000));
    }

    @Test
    void eachNumberIsFoundByItsKey() {
        assertFound(new HashedNumbers(), number -> number);
        assertFound(new HashedNumbers(2000), number -> number << 20);
        assertFound(new HashedNumbers(10), number -> number % 7);
        assertFound(new HashedNumbers(), number -> Integer.MIN_VALUE);
    }

    @Test
    void onlyKeysOfTheSameHashAreAsked() {
        HashedNumbers numbers = new HashedNumbers();
        numbers.add(1, 10);
        numbers.add(2, 20);
        assertEquals(20, numbers.find(2, each -> {
            assertEquals(20, each);
            return true;
        }));
    }

    @Test
    void theLastNumberOfAKeyCounts() {
        Random random = new Random(4);
        HashedNumbers numbers = new HashedNumbers();
        Map<Integer, Integer> keyOf = new HashMap<>();
        Map<Integer, Integer> numberOf = new HashMap<>();
        for (int number = 0; number < 3000; number++) {
            int key = random.nextInt(500);
            keyOf.put(number, key);
            Integer before = numberOf.put(key, number);
            if (before == null) {
                numbers.add(key % 50, number);
            } else {
                numbers.replace(key % 50, before, number);
            }
        }
        numberOf.forEach((key, number) ->
                assertEquals(number, numbers.find(key % 50, each -> key.equals(keyOf.get(each)))));
    }
}
