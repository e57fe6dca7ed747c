package org.chronocarte.io.format.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Marks of footnotes behind titles, dates and places, as tables copied from Wikipedia have them: "Paris[1]", "1940*",
 * "Lyon¹". They are taken off before anything is read, and said once. For one thread.
 */
final class NoteMarks {

    /** Behind one to three digits they hold the last one of a year: "192[4]". */
    private static final String BRACKETS =
            "(?<=[^0-9]|[0-9]{4})(?:\\s?\\[(?:[0-9]{1,3}|[a-z]|(?i:note|nb|n\\.|r[ée]f\\.?) ?[0-9a-z]{1,3}|r[ée]f\\. n[ée]cessaire|citation needed)\\])+";

    /** Two stars stand for letters that one does not write. */
    private static final String SIGN = "(?<![*\\s])\\*|[†‡]";

    private static final Pattern MARK = Pattern.compile("(?<=\\S)(?:" + BRACKETS + "|" + SIGN + ")$");

    /** Raised digits are marks behind dates and places; behind a title they may be those of "10 m²". */
    private static final Pattern RAISED = Pattern.compile("(?<=\\S)(?:" + BRACKETS + "|" + SIGN + "|[¹²³⁰⁴-⁹]{1,3})$");

    private final int title;
    private final int[] others;
    private long count;
    private String first = "";
    private Where.@Nullable Row where;

    NoteMarks(TableColumns columns) {
        int own = columns.first(ColumnRole.TITLE);
        // Where there are no titles they are made of texts.
        title = own < 0 ? columns.first(ColumnRole.TEXT) : own;
        others = Stream.of(
                        ColumnRole.START,
                        ColumnRole.END,
                        ColumnRole.YEAR,
                        ColumnRole.PLACE,
                        ColumnRole.CITY,
                        ColumnRole.REGION,
                        ColumnRole.COUNTRY)
                .flatMapToInt(role -> IntStream.of(columns.all(role)))
                .toArray();
    }

    /** Takes them off the cells of a row. */
    void off(Where.Row row, String[] cells) {
        off(row, cells, title, MARK);
        for (int column : others) {
            off(row, cells, column, RAISED);
        }
    }

    private void off(Where.Row row, String[] cells, int column, Pattern marks) {
        if (column < 0 || column >= cells.length || !mayEndInOne(cells[column])) {
            return;
        }
        String written = cells[column].strip();
        Matcher mark = marks.matcher(written);
        if (mark.find()) {
            cells[column] = written.substring(0, mark.start());
            first = count == 0 ? written : first;
            where = count == 0 ? row : where;
            count++;
        }
    }

    /** Hardly any cell does: this is asked of each. */
    private static boolean mayEndInOne(String cell) {
        int end = cell.length() - 1;
        while (end > 0 && cell.charAt(end) == ' ') {
            end--;
        }
        return end > 0 && "]*†‡¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(cell.charAt(end)) >= 0;
    }

    /** That there were some. */
    Optional<Problem> problem() {
        return where == null
                ? Optional.empty()
                : Optional.of(Problem.note("note-marks", where, Long.toString(count), first));
    }
}
