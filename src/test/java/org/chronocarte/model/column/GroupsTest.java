package org.chronocarte.model.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static Groups of(List<List<Integer>> rows) {
        Groups.Builder builder = new Groups.Builder(rows.size());
        for (List<Integer> row : rows) {
            row.forEach(builder::add);
            builder.next();
        }
        return builder.build();
    }

    private static List<List<Integer>> listed(Groups groups) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            int end = groups.start(row) + groups.count(row);
            rows.add(
                    IntStream.range(groups.start(row), end).mapToObj(groups::at).toList());
        }
        return rows;
    }

    @Test
    void eachRowKeepsItsNumbersInTheirOrderAndEachOnce() {
        Groups groups = of(List.of(List.of(3, 1, 3), List.of(), List.of(1, 1), List.of(0, 2)));
        assertEquals(List.of(List.of(3, 1), List.of(), List.of(1), List.of(0, 2)), listed(groups));
    }

    @Test
    void rowsArePickedInAnyOrder() {
        Groups groups = of(List.of(List.of(3, 1), List.of(), List.of(1), List.of(0, 2)));
        assertEquals(
                List.of(List.of(0, 2), List.of(3, 1), List.of(), List.of(1)),
                listed(groups.picked(new int[] {3, 0, 1, 2})));
    }

    @Test
    void turnedRoundTheyTellWhoHasANumber() {
        Groups groups = of(List.of(List.of(3, 1), List.of(), List.of(1), List.of(0, 3)));
        assertEquals(
                List.of(List.of(3), List.of(0, 2), List.of(), List.of(0, 3), List.of()), listed(groups.inverted(5)));
    }

    @Test
    void rowsOfOneNumberEachAreLikeAnyOther() {
        Groups single = of(List.of(List.of(2), List.of(0), List.of(2)));
        assertEquals(List.of(List.of(2), List.of(0), List.of(2)), listed(single));
        assertEquals(List.of(List.of(0), List.of(2), List.of(2)), listed(single.picked(new int[] {1, 0, 2})));
        assertEquals(List.of(List.of(1), List.of(), List.of(0, 2)), listed(single.inverted(3)));
        assertEquals(List.of(List.of(0), List.of(2), List.of(0)), listed(single.renumbered(new int[] {2, 1, 0})));
        Groups twice = of(List.of(List.of(1), List.of(2, 0), List.of()));
        assertEquals(List.of(List.of(2), List.of(1, 0), List.of()), listed(twice.renumbered(new int[] {0, 2, 1})));
        assertEquals(0, of(List.of()).size());
    }
}
