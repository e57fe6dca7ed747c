package org.chronocarte.io.format.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;

/** A kind of workbook whose sheets refer to each other, so that they are read together rather than one of them. */
public interface LinkedSheets {

    /** Whether a workbook is of this kind. */
    boolean recognises(List<String> sheets);

    /**
     * Reads a workbook.
     *
     * @param name what to call it in the report
     * @throws IOException when a sheet cannot be read
     */
    ReadResult read(String name, Sheets sheets, ImportChoices choices) throws IOException;

    /** The sheets of one workbook. */
    interface Sheets {

        /** Their names in their order. */
        List<String> names();

        /**
         * Hands on the rows of a sheet in their order, without blank ones. The first one holds the names of the columns.
         *
         * @throws IOException when it cannot be read
         */
        void rows(String sheet, Sink sink) throws IOException;
    }

    /** Takes rows. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes one.
         *
         * @param number counted from 1 as a spreadsheet does, the row of names too
         * @param cells name of the column to text, without blank cells
         */
        void row(long number, Map<String, String> cells);
    }
}
