package org.chronocarte.io.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells how the columns of a table are understood, before or while a reader decides otherwise by {@link Fix.Column}. */
public interface ColumnFinder {

    /** Knows no tables. */
    ColumnFinder NONE = (read, spoken) -> Columns.NONE;

    /**
     * What tables of one kind have in common, of which nothing was decided yet. Blocks: not for the FX thread.
     *
     * @return none when it is no table, or cannot be read
     */
    default Layout layout(Path file) {
        return Layout.NONE;
    }

    /**
     * What tables of one kind have in common.
     *
     * @param headers of the sheet that is read first, in the file's order
     * @param sheets their names, where the file has several
     */
    record Layout(List<String> headers, List<String> sheets) {

        /** Of a file that is no table. */
        public static final Layout NONE = new Layout(List.of(), List.of());

        public Layout {
            headers = List.copyOf(headers);
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * The sheets of a workbook, or the lists of a JSON file.
     *
     * @param names in the file's order, as {@link Fix.Sheet} names them
     * @param read the one that is read
     */
    record Sheets(List<String> names, String read) {

        /** Of a file that has no more than one. */
        public static final Sheets NONE = new Sheets(List.of(), "");

        public Sheets {
            names = List.copyOf(names);
        }

        /** Whether there is anything to choose. */
        public boolean areSeveral() {
            return names.size() > 1;
        }

        /** The choice of each that is not read. */
        public Fix[] others() {
            return names.stream()
                    .filter(each -> !each.equals(read))
                    .map(Fix.Sheet::new)
                    .toArray(Fix[]::new);
        }
    }

    /**
     * Whether files of a format have columns of which the reader may decide.
     *
     * @param format its id
     */
    default boolean isOfColumns(String format) {
        return false;
    }

    /**
     * Whether a file is of a format of which the reader may choose a sheet, or say which one it should have. Blocks:
     * not for the FX thread.
     */
    default boolean isOfSheets(FileRead read) {
        return isOfColumns(read.result().report().format());
    }

    /**
     * What there is to say when a reader decides about columns or sheets of a file that has none to choose.
     *
     * @param sheets whether sheets can be chosen all the same
     * @param decision what the reader gave, in the words of the command line
     */
    static Problem unused(boolean sheets, String decision) {
        return Problem.warning(sheets ? "columns-unused" : "options-unused", new Problem.Where.File(), decision);
    }

    /**
     * How a file's columns are understood. Blocks: not for the FX thread.
     *
     * @param read the file as it was read so far
     * @param spoken the language of names and reasons
     * @return no columns when the reader may not decide about them; none when the file cannot be read
     */
    Columns columns(FileRead read, Locale spoken);

    /**
     * The columns of a table.
     *
     * @param columns in the file's order
     * @param roles what a column may hold
     * @param sheets the sheet that they are of, and the others
     */
    record Columns(List<Column> columns, List<Role> roles, Sheets sheets) {

        /** Of a file that is no table. */
        public static final Columns NONE = new Columns(List.of(), List.of(), Sheets.NONE);

        public Columns {
            columns = List.copyOf(columns);
            roles = List.copyOf(roles);
        }
    }

    /**
     * One column.
     *
     * @param header as {@link Fix.Column} names it
     * @param role id of what it is taken to hold
     * @param reason why, as a sentence
     * @param samples some of its values
     */
    record Column(String header, String role, String reason, List<String> samples) {

        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * What a column may hold.
     *
     * @param id as {@link Fix.Column} names it; "" to leave the column aside
     * @param name for the reader
     */
    record Role(String id, String name) {}
}
