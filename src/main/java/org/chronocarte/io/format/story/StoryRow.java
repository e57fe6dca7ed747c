package org.chronocarte.io.format.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chronocarte.io.format.draft.Draft;

/** A row of a sheet whose cells are asked for by their headers; a row may be shorter or longer than its header. */
final class StoryRow {

    private final List<String> headers;
    private final List<String> cells;

    /**
     * A row.
     *
     * @param headers as {@link #names} gives them
     * @param cells as they stand
     */
    StoryRow(List<String> headers, List<String> cells) {
        this.headers = headers;
        this.cells = cells;
    }

    /** Headers without the blanks at their ends. */
    static List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String each : cells) {
            names.add((each.startsWith("\ufeff") ? each.substring(1) : each).strip());
        }
        return names;
    }

    /** A header as it is compared: letters and digits in lower case, as Google's feeds have always written them. */
    static String key(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A cell without blanks at its ends; "" where there is none. Of two columns with the same header the first. */
    String get(String key) {
        for (int i = 0; i < headers.size() && i < cells.size(); i++) {
            if (key(headers.get(i)).equals(key)) {
                return cells.get(i).strip();
            }
        }
        return "";
    }

    /**
     * Keeps all cells that no field of an entry holds.
     *
     * @param prefix stands before their headers
     * @param known keys of those that were read
     */
    void keep(Draft draft, String prefix, Set<String> known) {
        Set<String> read = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String header = i < headers.size() ? headers.get(i) : "";
            String key = key(header);
            boolean again = !read.add(key);
            String cell = cells.get(i).strip();
            if (!cell.isEmpty() && (again || !known.contains(key))) {
                boolean named = !key.isEmpty() && !again;
                draft.extra(prefix + (named ? header : header + "#" + (i + 1)), cell);
            }
        }
    }
}
