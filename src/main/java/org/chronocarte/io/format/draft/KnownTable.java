package org.chronocarte.io.format.draft;

import java.io.IOException;
import java.util.List;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;

/**
 * A kind of table that is known by the names of its columns, wherever its rows come from: people keep the same columns
 * in a text file and in a sheet of a workbook.
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
    ReadResult read(String name, KnownRows rows, ImportChoices choices) throws IOException;
}
