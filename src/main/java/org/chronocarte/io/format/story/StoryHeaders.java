package org.chronocarte.io.format.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers of a sheet, compared as Google's feeds have always written them: "End Year" is "endyear". */
final class StoryHeaders {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> names = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();

    /** From the cells of a sheet's first row. */
    StoryHeaders(List<String> cells) {
        this(cells, List.of());
    }

    /**
     * From the cells of a sheet's first row, where some columns are known by their place.
     *
     * @param beginning what the first columns are, as keys, whatever their cells say
     */
    StoryHeaders(List<String> cells, List<String> beginning) {
        for (String each : cells) {
            String name = name(each);
            String key = names.size() < beginning.size() ? beginning.get(names.size()) : key(name);
            first.putIfAbsent(key, names.size());
            names.add(name);
            keys.add(key);
        }
    }

    private static String name(String cell) {
        return (cell.startsWith("\ufeff") ? cell.substring(1) : cell).strip();
    }

    /** A header as it is compared: its letters and digits in lower case. */
    static String key(String header) {
        return OTHER.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The first column with a header; -1 when there is none. */
    int column(String key) {
        return first.getOrDefault(key, -1);
    }

    /** The header of a column as it stands; "" beyond the last. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** The header of a column as it is compared; "" beyond the last. */
    String key(int column) {
        return column < keys.size() ? keys.get(column) : "";
    }

    /** Whether a row says the same as the headers do; blank cells at the end of either count for nothing. */
    boolean isRepeatedBy(List<String> cells) {
        boolean filled = false;
        for (int i = 0; i < Math.max(cells.size(), names.size()); i++) {
            String cell = i < cells.size() ? name(cells.get(i)) : "";
            if (!cell.equals(name(i))) {
                return false;
            }
            filled |= !cell.isEmpty();
        }
        return filled;
    }
}
