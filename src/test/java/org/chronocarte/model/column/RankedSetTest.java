package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankedSetTest {

    @Test
    void countsAndNextsAreThoseOfTheSet() {
        Random random = new Random(2);
        for (int round = 0; round < 100; round++) {
            BitSet members = new BitSet();
            int range = 1 + random.nextInt(500);
            for (int n = random.nextInt(range); n > 0; n--) {
                members.set(random.nextInt(range));
            }
            RankedSet ranked = new RankedSet(members);
            assertEquals(members.cardinality(), ranked.size());
            for (int i = 0; i < 50; i++) {
                int from = random.nextInt(range + 100);
                int to = random.nextInt(range + 100);
                int expected = to <= from ? 0 : members.get(from, to).cardinality();
                assertEquals(expected, ranked.count(from, to), from + " to " + to + " of " + members);
                assertEquals(members.get(from), ranked.contains(from), from + " of " + members);
                assertEquals(members.nextSetBit(from), ranked.next(from), from + " of " + members);
            }
        }
    }
}
