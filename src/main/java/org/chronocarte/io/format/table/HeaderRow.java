package org.chronocarte.io.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.io.format.table.RowSource.Row;

/** Finds the row of headers: not always the first one, since people write a title above their table. */
final class HeaderRow {

    /** How many of the first rows are looked at. */
    static final int LOOKED_AT = 10;

    /** So many words of headers are no accident. */
    private static final int SURE = 2;

    /** How Excel calls the first column of a pivot table; what it adds up stands above. */
    private static final Pattern PIVOT =
            Pattern.compile("(?i)[ÉE]tiquettes de lignes|Row Labels", Pattern.UNICODE_CASE);

    private HeaderRow() {}

    /**
     * The index of the row of headers among the first rows; 0 when none is more likely than the first.
     *
     * @param rows the first rows that hold anything
     */
    static int among(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            if (rows.get(i).cells().length > 0
                    && PIVOT.matcher(rows.get(i).cells()[0].strip()).matches()) {
                return i;
            }
        }
        int best = 0;
        int most = rows.isEmpty() ? 0 : TableColumns.headerWords(rows.get(0).cells());
        for (int i = 1; i < Math.min(rows.size(), LOOKED_AT); i++) {
            String[] cells = rows.get(i).cells();
            int words = TableColumns.headerWords(cells);
            if (words >= SURE && words > most && !TableColumns.holdsValues(cells)) {
                best = i;
                most = words;
            }
        }
        if (most == 0) {
            return belowLines(rows);
        }
        for (int i = 0; i < best; i++) {
            // A row with dates or positions is told of something: what stands above it is the header. Unless it is only
            // a line about the table, as "Last updated, 2024-06-28".
            String[] cells = rows.get(i).cells();
            if (TableColumns.holdsValues(cells)
                    && filled(cells) * 2 > filled(rows.get(best).cells())) {
                return 0;
            }
        }
        return best;
    }

    /** The first row as full as most, where only lines of one cell stand above it; 0 where there are none. */
    private static int belowLines(List<Row> rows) {
        int first = 0;
        while (first < rows.size() && filled(rows.get(first).cells()) == 1) {
            first++;
        }
        if (first == 0
                || first + 1 >= rows.size()
                || TableColumns.holdsValues(rows.get(first).cells())) {
            return 0;
        }
        long width = filled(rows.get(first).cells());
        long alike = rows.stream()
                .skip(first)
                .filter(row -> filled(row.cells()) == width)
                .count();
        return width > 2 && 2 * alike > rows.size() - first ? first : 0;
    }

    private static long filled(String[] cells) {
        return Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    }
}
