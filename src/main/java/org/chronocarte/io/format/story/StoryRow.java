package org.chronocarte.io.format.story;

import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.draft.Draft;

/**
 * A row of a sheet whose cells are asked for by their headers; it may be shorter or longer than they are.
 *
 * @param cells as they stand
 */
record StoryRow(StoryHeaders headers, List<String> cells) {

    /** A cell without blanks at its ends; "" where there is none. Of two columns with the same header the first. */
    String get(String key) {
        int column = headers.column(key);
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    /**
     * Keeps all cells that no field of an entry holds.
     *
     * @param prefix stands before their headers
     * @param known keys of those that were read
     */
    void keep(Draft draft, String prefix, Set<String> known) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            String key = headers.key(i);
            boolean again = headers.column(key) != i;
            if (!cell.isEmpty() && (again || !known.contains(key))) {
                boolean named = !key.isEmpty() && !again;
                draft.extra(prefix + (named ? headers.name(i) : headers.name(i) + "#" + (i + 1)), cell);
            }
        }
    }
}
