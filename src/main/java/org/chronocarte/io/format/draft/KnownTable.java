package org.chronocarte.io.format.draft;

import java.io.IOException;
import java.util.List;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table that is known by the names of its columns, wherever its rows come from: people keep the same columns in
 * a text file and in a sheet of a workbook.
 */
public interface KnownTable {

    /** Id of its format, which the report names. */
    String id();

    /**
     * Whether a table is of this kind.
     *
     * @param header the cells of its first row
     */
    boolean isOurs(List<String> header);

    /**
     * Reads a table to its end; its rows stay open.
     *
     * @param name what to call it in the report
     * @param rows from the header on
     * @throws BrokenTableException when it is not what it should be
     * @throws IOException when it cannot be had
     */
    ReadResult read(String name, Rows rows, ImportChoices choices) throws IOException;

    /** The rows of one table, one after the other. For one thread. */
    interface Rows {

        /**
         * The next one, or null after the last. It may be blank, and shorter or longer than the header.
         *
         * @throws BrokenTableException when the table is not what it should be
         * @throws IOException when it cannot be had
         */
        @Nullable
        Row next() throws IOException;

        /** What there is to say of where they come from; all of it after the last. */
        default List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * One row.
     *
     * @param number counted from 1 as a spreadsheet does, blank rows too
     * @param cells as text, "" for blank ones
     */
    record Row(long number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
