package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.chronocarte.model.column.Groups;
import org.junit.jupiter.api.Test;

class SpotColumnsTest {

    private static final int KINDS = 40;

    private final Random random = new Random(12);

    private BitSet some(int size) {
        BitSet some = new BitSet();
        random.ints(random.nextInt(size + 1), 0, size).forEach(some::set);
        return some;
    }

    @Test
    void onlyAskedRowsOfPointsCount() {
        for (int round = 0; round < 300; round++) {
            int sites = 1 + random.nextInt(20);
            int rows = 1 + random.nextInt(60);
            Groups.Builder builder = new Groups.Builder(sites);
            for (int site = 0; site < sites; site++) {
                random.ints(random.nextInt(5), 0, rows).forEach(builder::add);
                builder.next();
            }
            Groups ofSites = builder.build();
            BitSet territories = some(sites);
            int[] kinds = random.ints(rows, -1, KINDS).toArray();
            BitSet asked = some(rows);
            SpotColumns spots = new SpotColumns(ofSites, territories, kinds);
            int from = random.nextInt(sites + 1);
            int to = from + random.nextInt(sites - from + 1);

            int count = 0;
            int bits = 0;
            for (int site = from; site < to; site++) {
                int before = count;
                for (int at = ofSites.start(site); at < ofSites.start(site + 1) && !territories.get(site); at++) {
                    if (asked.get(ofSites.at(at))) {
                        count++;
                        bits |= 1 << SpotColumns.kindBit(kinds[ofSites.at(at)]);
                    }
                }
                assertEquals(count > before, spots.hasAny(site, new SpotColumns.Asked(asked)));
            }
            assertEquals(count, spots.count(from, to, new SpotColumns.Asked(asked)));
            assertEquals(bits, spots.kinds(from, to, new SpotColumns.Asked(asked), -1));
            if (bits != 0) {
                int one = Integer.lowestOneBit(bits);
                int some = spots.kinds(from, to, new SpotColumns.Asked(asked), one);
                assertEquals(some, some & bits, "no kind is found that is not there");
            }
        }
    }
}
