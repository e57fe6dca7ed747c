package org.chronocarte.io.format.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.table.RowSource.Row;
import org.jspecify.annotations.Nullable;

/** The header of a table and its first rows, from which is guessed what the columns hold. Blank rows are passed over. */
final class TableHead {

    private static final int SAMPLE = 1000;

    private final RowSource source;
    private final String @Nullable [] written;
    private final TableColumns columns;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableHead(RowSource source, ImportChoices choices) throws IOException {
        this.source = source;
        Row first = filled();
        if (first == null) {
            throw new BrokenTableException(Problem.error("table-empty", new Where.File()));
        }
        boolean named = TableColumns.isHeader(first.cells());
        written = named ? first.cells() : null;
        if (!named) {
            waiting.add(first);
            problems.add(Problem.warning("header-missing", new Where.Row(first.number(), "")));
        }
        List<String[]> sample = new ArrayList<>();
        waiting.forEach(row -> sample.add(row.cells()));
        Row row = filled();
        while (row != null && sample.size() < SAMPLE) {
            waiting.add(row);
            sample.add(row.cells());
            row = filled();
        }
        if (row != null) {
            waiting.add(row);
        }
        columns = new TableColumns(headers(first.cells(), named), sample, choices);
    }

    static TableHead of(RowSource source, ImportChoices choices) throws IOException {
        return new TableHead(source, choices);
    }

    private static List<String> headers(String[] cells, boolean named) {
        List<String> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int width = cells.length;
        while (named && width > 1 && cells[width - 1].isBlank()) {
            width--;
        }
        for (int i = 0; i < width; i++) {
            String name = named ? cells[i].strip() : "";
            if (name.startsWith("\uFEFF")) {
                name = name.substring(1);
            }
            String unique = name.isEmpty() ? letters(i) : name;
            for (int number = 2; !taken.add(unique); number++) {
                unique = name + " (" + number + ")";
            }
            headers.add(unique);
        }
        return headers;
    }

    /** What a spreadsheet calls a column: A, B, ... Z, AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The next row that holds anything; null after the last. */
    @Nullable
    Row next() throws IOException {
        Row early = waiting.poll();
        return early == null ? filled() : early;
    }

    private @Nullable Row filled() throws IOException {
        Row row = source.next();
        while (row != null && row.isBlank()) {
            row = source.next();
        }
        return row;
    }

    /** Whether a row is the header once more, as in sheets put together from several. */
    boolean isHeaderAgain(Row row) {
        if (written == null
                || row.cells().length != written.length
                || !row.cells()[0].strip().equalsIgnoreCase(written[0].strip())) {
            return false;
        }
        for (int i = 0; i < written.length; i++) {
            if (!written[i].strip().equalsIgnoreCase(row.cells()[i].strip())) {
                return false;
            }
        }
        return true;
    }

    TableColumns columns() {
        return columns;
    }

    boolean is1904() {
        return source.is1904();
    }

    /** What there is to say of the file and its header; all of it after the last row. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(source.problems());
        all.addAll(problems);
        return all;
    }
}
