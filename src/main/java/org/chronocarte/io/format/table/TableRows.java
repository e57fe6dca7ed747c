package org.chronocarte.io.format.table;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Remembered;
import org.chronocarte.io.format.draft.WebAddress;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into an entry's words. What no field holds is kept beside it. */
final class TableRows {

    private static final Pattern ADDRESSES = Pattern.compile("(?<![\\s;|])[\\s;|]+(?=https?://)");
    private static final Pattern CITED = Pattern.compile("(.*\\S)\\s*<(https?://[^<>\\s]+)>");
    private static final Pattern LINES = Pattern.compile("(?<!\\s)\\s*\\R\\s*");
    private static final Pattern WEIGHT = Pattern.compile("[1-4](?:[.,][0-9]{1,9})?|5(?:[.,]0{1,9})?");

    private final TableColumns columns;
    private final RowTitles titles;
    private final int id;
    private final int text;
    private final int kind;
    private final int weight;
    private final int note;
    private final int answers;
    private final int sourceTitle;
    private final int[] tags;
    private final int[] actors;
    private final int[] sources;
    private final int[] extras;
    private final int lastThatMatters;
    private final Remembered<String, List<String>> tagLists = new Remembered<>(cell -> listed(cell, true));
    private long madeTitles;
    private long wide;

    TableRows(TableColumns columns) {
        this.columns = columns;
        id = columns.first(ColumnRole.ID);
        text = columns.first(ColumnRole.TEXT);
        kind = columns.first(ColumnRole.KIND);
        weight = columns.first(ColumnRole.WEIGHT);
        note = columns.first(ColumnRole.NOTE);
        answers = columns.first(ColumnRole.ANSWERS);
        sourceTitle = columns.first(ColumnRole.SOURCE_TITLE);
        tags = columns.all(ColumnRole.TAGS);
        actors = columns.all(ColumnRole.ACTORS);
        sources = columns.all(ColumnRole.SOURCE);
        int again = columns.startAgain();
        extras = Arrays.stream(columns.all(ColumnRole.EXTRA))
                .filter(each -> each != again)
                .toArray();
        lastThatMatters = Stream.of(
                        ColumnRole.TITLE,
                        ColumnRole.START,
                        ColumnRole.YEAR,
                        ColumnRole.LAT,
                        ColumnRole.LON,
                        ColumnRole.COORDINATES,
                        ColumnRole.PLACE,
                        ColumnRole.CITY)
                .mapToInt(columns::first)
                .max()
                .orElse(-1);
        titles = new RowTitles(columns, extras);
    }

    /** The row as an entry without date and place; null when it has nothing for a headline. */
    @Nullable
    Draft read(Where.Row where, String[] row) {
        String heading = heading(row);
        if (heading.isEmpty()) {
            return null;
        }
        madeTitles += titles.isGiven(row) ? 0 : 1;
        Draft draft = new Draft(where, heading);
        draft.id(orNull(row, id));
        draft.summary(orNull(row, text));
        draft.kind(orNull(row, kind));
        draft.note(orNull(row, note));
        weight(draft, DateCells.cell(row, weight));
        for (int column : tags) {
            draft.tags(tagLists.of(DateCells.cell(row, column)));
        }
        for (int column : actors) {
            listed(DateCells.cell(row, column), false).forEach(draft::actor);
        }
        sources(draft, row);
        for (int column : extras) {
            String value = DateCells.cell(row, column);
            if (!value.isEmpty()) {
                draft.extra(columns.header(column), value);
            }
        }
        beyond(draft, row);
        return draft;
    }

    private static @Nullable String orNull(String[] row, int column) {
        String value = DateCells.cell(row, column);
        return value.isEmpty() ? null : value;
    }

    /** What a row is called; "" when it has nothing for a headline. */
    String heading(String[] row) {
        return titles.of(row);
    }

    /** Whether the row ends before one of the columns that say what, when or where. */
    boolean isShort(String[] row) {
        return row.length <= lastThatMatters;
    }

    private void weight(Draft draft, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (WEIGHT.matcher(value).matches()) {
            draft.weight(Double.valueOf(value.replace(',', '.')));
        } else {
            draft.extra(columns.header(weight), value);
        }
    }

    /** The names in a cell, each once. */
    private static List<String> listed(String value, boolean areTags) {
        boolean marked = value.indexOf(';') >= 0 || value.indexOf('|') >= 0;
        // Names of people hold commas, those of subjects are parted by them.
        boolean commas = !marked && areTags && value.indexOf(',') >= 0;
        String marks = marked ? ";|" : commas ? "," : "";
        Set<String> names = new LinkedHashSet<>();
        int start = 0;
        while (start <= value.length()) {
            int end = end(value, start, marks);
            String name = value.substring(start, end).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
            start = end + 1;
        }
        return List.copyOf(names);
    }

    /** Where from a place on the first of some marks stands, or else where the text ends. */
    private static int end(String text, int from, String marks) {
        int end = from;
        while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void sources(Draft draft, String[] row) {
        String name = DateCells.cell(row, sourceTitle);
        for (int column : sources) {
            String value = DateCells.cell(row, column);
            if (value.isEmpty()) {
                continue;
            }
            if (value.endsWith(">") || value.indexOf('\n') >= 0) {
                listedSources(draft, value);
                continue;
            }
            for (String each : ADDRESSES.split(value)) {
                boolean address = WebAddress.isOne(each);
                String label = name.isEmpty() ? each : name;
                draft.source(new DraftSource(
                        label, null, null, address ? each : null, address || name.isEmpty() ? null : each));
                name = "";
            }
        }
        if (!name.isEmpty()) {
            draft.source(new DraftSource(name, null, null, null, null));
        }
    }

    /** A source a line, each perhaps with its address in angle brackets. */
    private static void listedSources(Draft draft, String value) {
        for (String line : LINES.split(value)) {
            Matcher cited = CITED.matcher(line);
            if (cited.matches()) {
                draft.source(new DraftSource(cited.group(1), null, null, cited.group(2), null));
            } else {
                boolean address = WebAddress.isOne(line);
                draft.source(new DraftSource(line, null, null, address ? line : null, null));
            }
        }
    }

    /** Ids of the rows that this one answers. */
    List<String> answered(String[] row) {
        String value = DateCells.cell(row, answers);
        return value.isEmpty() ? List.of() : listed(value, true);
    }

    /** Cells to the right of the last header. */
    private void beyond(Draft draft, String[] row) {
        boolean any = false;
        for (int i = columns.size(); i < row.length; i++) {
            if (!row[i].isBlank()) {
                draft.extra(TableHead.letters(i), row[i].strip());
                any = true;
            }
        }
        wide += any ? 1 : 0;
    }

    /** How many rows had no title of their own. */
    long madeTitles() {
        return madeTitles;
    }

    /** How many rows have cells without a header. */
    long wide() {
        return wide;
    }
}
