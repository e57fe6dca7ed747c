package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedGroupsTest {

    private static SharedGroups of(List<List<Integer>> rows) {
        SharedGroups.Builder builder = new SharedGroups.Builder(rows.size());
        for (List<Integer> row : rows) {
            row.forEach(builder::add);
            builder.next();
        }
        return builder.build();
    }

    private static List<Integer> numbers(SharedGroups shared, int row) {
        Groups groups = shared.groups();
        int group = shared.group(row);
        return IntStream.range(groups.start(group), groups.start(group) + groups.count(group))
                .mapToObj(groups::at)
                .toList();
    }

    @Test
    void rowsKeepTheirNumbersWhateverTheyShare() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            List<List<Integer>> rows = new ArrayList<>();
            int most = 1 + random.nextInt(12);
            for (int row = random.nextInt(80); row > 0; row--) {
                rows.add(random.ints(random.nextInt(6), 0, most).boxed().toList());
            }
            SharedGroups shared = of(rows);
            int[] totals = new int[most];
            assertEquals(rows.size(), shared.size());
            for (int row = 0; row < rows.size(); row++) {
                SortedSet<Integer> distinct = new TreeSet<>(rows.get(row));
                assertEquals(List.copyOf(distinct), numbers(shared, row));
                distinct.forEach(number -> totals[number]++);
            }
            assertArrayEquals(totals, shared.totals(most));
            assertTrue(shared.groups().size() <= rows.size());
        }
    }

    @Test
    void whatRowsHaveInCommonStandsOnce() {
        SharedGroups shared = of(List.of(List.of(1, 2), List.of(), List.of(2, 1, 2), List.of(1), List.of()));
        assertEquals(3, shared.groups().size());
        assertEquals(shared.group(0), shared.group(2));
        assertEquals(shared.group(1), shared.group(4));
    }
}
