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

    private static void assertOrdered(double[] values) {
        int[] expected = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> values[row] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(expected, LongOrder.of(values, values.length));
    }

    @Test
    void doublesOfEverySizeAndSignStandAsAStableSortHasThem() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            double size = Math.pow(2, random.nextInt(80));
            assertOrdered(random.doubles(random.nextInt(300), -size, size).toArray());
            // As round as days, that the bits at the end are the same in all.
            assertOrdered(random.longs(random.nextInt(300), -50_000, 50_000)
                    .mapToDouble(day -> day * 86_400_000.0)
                    .toArray());
        }
    }

    @Test
    void theWholeRangeOfADoubleIsOrderedAndThereIsOneZero() {
        assertOrdered(new double[] {
            Double.MAX_VALUE,
            0.0,
            -0.0,
            0.0,
            Double.NEGATIVE_INFINITY,
            -1,
            1,
            Double.POSITIVE_INFINITY,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            -0.0
        });
    }

    @Test
    void rowsBeyondTheSizeAreLeftOut() {
        assertArrayEquals(new int[] {1, 0}, LongOrder.of(new double[] {5, 3, 1, 0}, 2));
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
