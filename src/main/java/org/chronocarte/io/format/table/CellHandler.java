package org.chronocarte.io.format.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cells of a row as the parser finds them. Cells repeat in a large table, its dates and kinds and tags: one
 * that came lately is taken again instead of being made anew. For one thread.
 */
final class CellHandler extends AbstractBaseCsvCallbackHandler<String[]> {

    private static final int MOST_CELLS = 1 << 14;
    private static final int LONGEST_ROW = 1 << 26;
    /** Longer cells are sentences, which do not repeat. */
    private static final int LONGEST_RECENT = 32;

    private static final int RECENT = 1 << 14;

    /** Each cell in the slot of its hash, until another one takes it. */
    private final @Nullable String[] recent = new @Nullable String[RECENT];

    /** The hashes of those, so that cells that differ need not be fetched to see that they do. */
    private final int[] hashes = new int[RECENT];

    private String[] cells = new String[16];
    private int count;
    private int length;

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
        length += size;
        if (count == MOST_CELLS || length > LONGEST_ROW) {
            throw new CsvParseException("row too long");
        }
        add(size <= LONGEST_RECENT ? shared(buffer, offset, size) : new String(buffer, offset, size));
    }

    @Override
    protected void handleEmpty() {
        add("");
    }

    private void add(String cell) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = cell;
    }

    private String shared(char[] buffer, int offset, int size) {
        if (size == 0) {
            return "";
        }
        int hash = 0;
        for (int i = offset; i < offset + size; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = hash * 0x9E3779B9 >>> 18;
        String known = recent[slot];
        if (known != null && hashes[slot] == hash && isSame(known, buffer, offset, size)) {
            return known;
        }
        String made = new String(buffer, offset, size);
        recent[slot] = made;
        hashes[slot] = hash;
        return made;
    }

    private static boolean isSame(String known, char[] buffer, int offset, int size) {
        if (known.length() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String[] buildRecord() {
        return Arrays.copyOf(cells, count);
    }
}
