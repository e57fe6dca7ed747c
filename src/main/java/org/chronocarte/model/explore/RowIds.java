package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.OptionalInt;
import org.chronocarte.model.dossier.Entry;

/** Finds a row by its entry's id: a hash table of eight to sixteen bytes a row. Immutable. */
final class RowIds {

    private static final int EMPTY = -1;

    private final Entry[] rows;
    private final int[] table;

    /** @param rows of distinct ids; not to be written to */
    RowIds(Entry[] rows) {
        this.rows = rows;
        table = new int[Integer.highestOneBit(Math.max(4, rows.length)) << 2];
        Arrays.fill(table, EMPTY);
        for (int row = 0; row < rows.length; row++) {
            table[slot(rows[row].id())] = row;
        }
    }

    OptionalInt row(String id) {
        int row = table[slot(id)];
        return row == EMPTY ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Where an id stands, or would. */
    private int slot(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != EMPTY && !rows[table[slot]].id().equals(id)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
