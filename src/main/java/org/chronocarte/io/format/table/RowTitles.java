package org.chronocarte.io.format.table;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronocarte.io.format.draft.CleanText;

/** What the rows of a table are called: by their title, or by what else stands in them. */
final class RowTitles {

    /** One name, in letters: neither a list nor a code such as 2A. */
    private static final Pattern NAME = Pattern.compile("(?s)(?=.*\\p{L}{2})[^,;/|\\n]*");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s|\\n");
    private static final int LONGEST_TITLE = 100;

    private final int title;
    private final int text;
    private final int kind;
    private final int[] where;
    private final int[] standIns;

    /** @param extras the columns that no field holds, of which one may still name a row */
    RowTitles(TableColumns columns, int[] extras) {
        title = columns.first(ColumnRole.TITLE);
        text = columns.first(ColumnRole.TEXT);
        kind = columns.first(ColumnRole.KIND);
        where = Stream.of(ColumnRole.PLACE, ColumnRole.CITY, ColumnRole.COUNTRY, ColumnRole.REGION)
                .mapToInt(columns::first)
                .toArray();
        IntStream fields = Stream.of(
                        ColumnRole.TEXT,
                        ColumnRole.PLACE,
                        ColumnRole.CITY,
                        ColumnRole.KIND,
                        ColumnRole.TAGS,
                        ColumnRole.ACTORS,
                        ColumnRole.NOTE,
                        ColumnRole.SOURCE_TITLE,
                        ColumnRole.REGION,
                        ColumnRole.COUNTRY,
                        ColumnRole.SOURCE)
                .mapToInt(columns::first);
        standIns = IntStream.concat(fields, IntStream.of(extras)).toArray();
    }

    /** Whether a row has a title of its own. */
    boolean isGiven(String[] row) {
        String given = DateCells.cell(row, title);
        return !given.isEmpty()
                && (given.indexOf('<') < 0 || !CleanText.of(given).isEmpty());
    }

    /** The title of a row, or what else of it can stand for one; "" when it has nothing for a headline. */
    String of(String[] row) {
        if (isGiven(row)) {
            return DateCells.cell(row, title);
        }
        String made = kindAndPlace(row);
        if (!made.isEmpty()) {
            return headline(made);
        }
        String unknown = "";
        for (int column : standIns) {
            String value = CleanText.of(DateCells.cell(row, column));
            if (TablePlaces.isUnknown(value)) {
                unknown = unknown.isEmpty() ? value : unknown;
            } else if (!value.isEmpty()) {
                return headline(value);
            }
        }
        return unknown.isEmpty() ? "" : headline(unknown);
    }

    /**
     * What happened and where, "Flood, Bangladesh", of a row that does not tell more; "" when it does, or does not say
     * both. A list of places is too much for a title, and a code too little: then the country or its part stands for
     * them.
     */
    private String kindAndPlace(String[] row) {
        String what = CleanText.of(DateCells.cell(row, kind));
        if (what.isEmpty()
                || TablePlaces.isUnknown(what)
                || !DateCells.cell(row, text).isEmpty()) {
            return "";
        }
        for (int column : where) {
            String name = CleanText.of(DateCells.cell(row, column));
            if (NAME.matcher(name).matches() && !TablePlaces.isUnknown(name)) {
                return what + ", " + name;
            }
        }
        return "";
    }

    /** A headline from what was not meant for one. */
    static String headline(String text) {
        String sentence = SENTENCE.split(text, 2)[0].strip();
        String whole = sentence.isEmpty() ? text : sentence;
        return whole.length() <= LONGEST_TITLE ? whole : cut(whole);
    }

    private static String cut(String text) {
        int blank = text.lastIndexOf(' ', LONGEST_TITLE);
        int end = blank > LONGEST_TITLE / 2 ? blank : LONGEST_TITLE;
        boolean half = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end) + "…";
    }
}
