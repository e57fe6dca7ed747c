package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.table.RowSource.Row;

/**
 * Cells that a spreadsheet shows as one over several rows. Such a file holds the value in the first row only, while
 * readers see it beside each: so each row gets it that holds anything of its own. Cells merged to the right are left as
 * they are.
 */
final class MergedCells {

    /** Cells that get a value so; more of them no person has merged. */
    private static final int MOST = 1_000_000;

    /**
     * Some cells of a column.
     *
     * @param column counted from 0
     * @param first its first row, that of the value, from 1
     * @param last its last row
     */
    record Range(int column, long first, long last) {}

    private record Held(String value, long last) {}

    private final PriorityQueue<Range> coming = new PriorityQueue<>(Comparator.comparingLong(Range::first));
    private final TreeMap<Integer, Held> held = new TreeMap<>();
    private long firstFilled;
    private int filled;

    /** To be told before its first row. */
    void add(Range range) {
        if (range.last() > range.first()) {
            coming.add(range);
        }
    }

    /**
     * A row as it is seen.
     *
     * @param row each after the one before
     * @throws BrokenTableException when more is merged than can be
     */
    Row seen(Row row) throws BrokenTableException {
        held.values().removeIf(each -> each.last() < row.number());
        Row seen = held.isEmpty() || row.isBlank() ? row : filled(row);
        while (!coming.isEmpty() && coming.element().first() <= row.number()) {
            Range range = coming.remove();
            boolean begins = range.first() == row.number() && range.column() < row.cells().length;
            if (begins && !row.cells()[range.column()].isBlank()) {
                held.put(range.column(), new Held(row.cells()[range.column()], range.last()));
            }
        }
        return seen;
    }

    private Row filled(Row row) throws BrokenTableException {
        int length = row.cells().length;
        String[] cells = Arrays.copyOf(row.cells(), Math.max(length, held.lastKey() + 1));
        Arrays.fill(cells, length, cells.length, "");
        for (Map.Entry<Integer, Held> each : held.entrySet()) {
            int column = each.getKey();
            if (cells[column].isBlank()) {
                cells[column] = each.getValue().value();
                firstFilled = filled == 0 ? row.number() : firstFilled;
                filled++;
            }
        }
        if (filled > MOST) {
            throw new BrokenTableException(
                    Problem.error("cells-merged-many", new Where.Row(row.number(), ""), Integer.toString(MOST)));
        }
        return new Row(row.number(), cells);
    }

    /** What there is to say of the rows so far. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (filled > 0) {
            problems.add(Problem.warning("cells-merged", new Where.Row(firstFilled, ""), Integer.toString(filled)));
        }
        return problems;
    }
}
