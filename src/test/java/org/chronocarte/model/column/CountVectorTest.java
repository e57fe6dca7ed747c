package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountVectorTest {

    @Test
    void aSnapshotStaysAsItWasWhileCountingGoesOn() {
        int size = 3000;
        CountVector vector = new CountVector(size);
        int[] counts = new int[size];
        Random random = new Random(3);
        List<CountVector.Snapshot> snapshots = new ArrayList<>();
        List<int[]> expected = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            if (round % 10 == 7) {
                vector.clear();
                counts = new int[size];
            }
            for (int i = 0; i < 200; i++) {
                int number = random.nextInt(size);
                int by = random.nextInt(5) - 2;
                vector.add(number, by);
                counts[number] += by;
            }
            snapshots.add(vector.snapshot());
            expected.add(counts.clone());
        }
        for (int round = 0; round < expected.size(); round++) {
            for (int number = 0; number < size; number++) {
                assertEquals(expected.get(round)[number], snapshots.get(round).get(number));
            }
        }
    }
}
