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

    private static long filled(String[] cells) {
        return Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    }
}
