package org.chronocarte.io.format.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, whatever the file is. For one thread. */
interface RowSource extends Closeable {

    /** The code of the problem that cells hold formulas without their results; its argument counts them. */
    String FORMULAS = "formulas-empty";

    /**
     * One row.
     *
     * @param number counted from 1 as a spreadsheet does, blank rows too
     * @param cells as text, "" for blank ones; the array belongs to the row
     */
    record Row(long number, String[] cells) {

        boolean isBlank() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The next row, or null after the last.
     *
     * @throws BrokenTableException when the file is not what it should be
     * @throws IOException when the bytes cannot be had
     */
    @Nullable
    Row next() throws IOException;

    /** Whether dates without words are serials of old Macs; false where that is not known. */
    default boolean is1904() {
        return false;
    }

    /** Whether the first row is sure to hold the names of the columns; false where that must be guessed. */
    default boolean isNamed() {
        return false;
    }

    /** The sheets of the file, of which one is read. */
    default Sheets sheets() {
        return Sheets.NONE;
    }

    /** Rows that can be no cells, by what is wrong with them; all of them after the last row. */
    default List<Problem> broken() {
        return List.of();
    }

    /** What there is to say of the file so far; all of it after the last row. */
    List<Problem> problems();
}
