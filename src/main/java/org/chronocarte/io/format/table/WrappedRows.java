package org.chronocarte.io.format.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.Optional;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * Takes rows out of the quotes in which each stands as a whole. Where a spreadsheet takes a table of commas for one
 * column and saves it, it puts such quotes round all rows, or round those that had some already, and doubles these. For
 * one thread.
 */
final class WrappedRows {

    private final Dialect dialect;
    private final CellHandler cells = new CellHandler();
    private int width;
    private long first;
    private long count;

    /** @param dialect of what stands inside the quotes */
    WrappedRows(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The cells of a row.
     *
     * @param number of the row, for the report
     * @param row as it was read: of one cell where it stands in quotes as a whole
     */
    String[] bare(long number, String[] row) throws IOException {
        if (row.length > 1) {
            width = width == 0 ? row.length : width;
            return row;
        }
        boolean mayBe = row.length == 1 && row[0].indexOf(dialect.delimiter()) >= 0;
        if (!mayBe || !dialect.wrapped() && (width < 2 || row[0].indexOf(dialect.quote()) < 0)) {
            return row;
        }
        String[] inside = inside(row[0]);
        if (!dialect.wrapped() && inside.length != width) {
            return row;
        }
        first = count == 0 ? number : first;
        count++;
        return inside;
    }

    private String[] inside(String text) throws IOException {
        try (CsvReader<String[]> reader = CsvRows.builder(dialect).build(cells, text)) {
            return reader.stream().findFirst().orElseGet(() -> new String[] {text});
        }
    }

    /** That there were such rows. */
    Optional<Problem> problem() {
        return count == 0
                ? Optional.empty()
                : Optional.of(Problem.note("rows-wrapped", new Where.Row(first, ""), Long.toString(count)));
    }
}
