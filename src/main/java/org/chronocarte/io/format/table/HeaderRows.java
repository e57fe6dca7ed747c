package org.chronocarte.io.format.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronocarte.io.format.table.RowSource.Row;

/**
 * The headers of a table, which stand in one row or in two: "Lieu" above "Ville" and "Pays", and beside them "Titre",
 * which has nothing below it.
 *
 * @param first the index of the first of these rows among the first rows of the table
 * @param last the index of the last one, the same or the next
 * @param names what the columns are called
 */
record HeaderRows(int first, int last, String[] names) {

    /** Fewer cells are a title of the table. */
    private static final int FEWEST_GROUPS = 2;

    /** @param rows the first rows that hold anything; at least one */
    static HeaderRows among(List<Row> rows) {
        int row = HeaderRow.among(rows);
        String[] cells = rows.get(row).cells();
        if (row + 1 < rows.size() && isCompleted(cells, rows.get(row + 1).cells())) {
            return new HeaderRows(
                    row, row + 1, together(cells, rows.get(row + 1).cells()));
        }
        if (row > 0 && areGroups(rows.get(row - 1).cells())) {
            String[] names = together(rows.get(row - 1).cells(), cells);
            if (!Arrays.equals(names, cells)) {
                return new HeaderRows(row - 1, row, names);
            }
        }
        return new HeaderRows(row, row, cells);
    }

    boolean areTwo() {
        return first < last;
    }

    private static boolean areGroups(String[] above) {
        return Arrays.stream(above).filter(each -> !each.isBlank()).count() >= FEWEST_GROUPS
                && !TableColumns.holdsValues(above);
    }

    /** Whether a row below the header names more columns, and is blank only where the header has the name already. */
    private static boolean isCompleted(String[] header, String[] below) {
        if (!areGroups(header) || !areGroups(below) || TableColumns.headerWords(below) < FEWEST_GROUPS) {
            return false;
        }
        boolean more = false;
        for (int i = 0; i < Math.max(header.length, below.length); i++) {
            boolean named = !cell(header, i).isBlank();
            boolean again = !cell(below, i).isBlank();
            more |= again && !named;
            if (named && again && i + 1 < header.length && !cell(header, i + 1).isBlank()) {
                // A group is wider than one column.
                return false;
            }
        }
        return more;
    }

    /** Each column by its lower name; by the upper one where that is blank, and by both where others are called the same. */
    private static String[] together(String[] above, String[] below) {
        Map<String, Integer> counts = new HashMap<>();
        for (String name : below) {
            counts.merge(folded(name), 1, Integer::sum);
        }
        String[] names = new String[Math.max(above.length, below.length)];
        String group = "";
        for (int i = 0; i < names.length; i++) {
            String upper = cell(above, i).strip();
            String lower = cell(below, i).strip();
            group = upper.isEmpty() ? group : upper;
            boolean alone = counts.getOrDefault(folded(lower), 0) < 2;
            boolean same = folded(lower).equals(folded(group));
            names[i] = lower.isEmpty() ? upper : alone || same ? lower : (lower + " " + group).strip();
        }
        return names;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String cell(String[] cells, int column) {
        return column < cells.length ? cells[column] : "";
    }
}
