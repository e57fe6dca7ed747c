package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongOrderTest {

    private static void assertOrdered(long[] values) {
        int[] expected = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingLong(row -> values[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(expected, LongOrder.of(values));
    }

    @Test
    void anyValuesStandAsAStableSortHasThem() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int bits = 1 + random.nextInt(64);
            long[] values = random.longs(random.nextInt(300))
                    .map(value -> value >> 64 - bits)
                    .toArray();
            assertOrdered(values);
        }
    }

    @Test
    void theWholeRangeOfALongIsOrdered() {
        assertOrdered(new long[] {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE});
    }

    @Test
    void equalValuesAndNoneKeepTheirOrder() {
        assertOrdered(new long[] {});
        assertOrdered(new long[] {5, 5, 5});
        assertOrdered(new long[] {2, 1, 2, 1, 2, 1});
    }
}
