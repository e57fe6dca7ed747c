package org.chronocarte.io.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells how the columns of a table are understood, before or while a reader decides otherwise by {@link Fix.Column}. */
public interface ColumnFinder {

    /** Knows no tables. */
    ColumnFinder NONE = (read, spoken) -> Columns.NONE;

    /**
     * The headers of a table, of which nothing was decided yet. Blocks: not for the FX thread.
     *
     * @return in the file's order; empty when it is no table, or cannot be read
     */
    default List<String> headers(Path file) {
        return List.of();
    }

    /**
     * How a file's columns are understood. Blocks: not for the FX thread.
     *
     * @param read the file as it was read so far
     * @param spoken the language of names and reasons
     * @return none when the file was not read as a table, or cannot be read
     */
    Columns columns(FileRead read, Locale spoken);

    /**
     * The columns of a table.
     *
     * @param columns in the file's order
     * @param roles what a column may hold
     */
    record Columns(List<Column> columns, List<Role> roles) {

        /** Of a file that is no table. */
        public static final Columns NONE = new Columns(List.of(), List.of());

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
