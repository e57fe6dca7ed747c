package org.chronocarte.io.format.draft;

import java.util.regex.Pattern;

/**
 * Cells that begin with an apostrophe, by which spreadsheets are told that a number, a date or what looks like a
 * formula is a text: the mark is none of the text. Our own tables have it too.
 */
public final class GuardedCells {

    /** An apostrophe before two digits alone stands for a century: '68. */
    private static final Pattern GUARDED =
            Pattern.compile("'(?:[=+\\-@\\t\\r].*|(?![0-9]{2}$)[0-9][0-9 ./:,+TZ-]*)", Pattern.DOTALL);

    private GuardedCells() {}

    /** Takes the mark from the cells of a row that have it; the array is the same. */
    public static String[] bare(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = bare(cells[i]);
        }
        return cells;
    }

    /** A cell without the mark. */
    public static String bare(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == '\'';
        return marked && GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
