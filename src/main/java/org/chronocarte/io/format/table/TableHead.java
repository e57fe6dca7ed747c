package org.chronocarte.io.format.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.table.RowSource.Row;
import org.jspecify.annotations.Nullable;

/** The header of a table and its first rows, from which is guessed what the columns hold. Blank rows are passed over. */
final class TableHead {

    private static final int SAMPLE = 1000;
    private static final int LONGEST_TOLD = 200;

    private final RowSource source;
    private final String @Nullable [] written;
    private final TableColumns columns;
    private final MissingCells missing;
    /** Rows that were looked at to find the header. */
    private final List<Row> early = new ArrayList<>();

    private final Deque<Row> waiting = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableHead(RowSource source, ImportChoices choices) throws IOException {
        this.source = source;
        Row first = top();
        boolean named = source.isNamed() || TableColumns.isHeader(first.cells());
        written = named ? first.cells() : null;
        if (!named) {
            waiting.add(first);
            problems.add(Problem.warning("header-missing", new Where.Row(first.number(), "")));
        }
        waiting.addAll(early);
        early.clear();
        Row row = filled();
        while (row != null && waiting.size() < SAMPLE) {
            waiting.add(row);
            row = filled();
        }
        boolean explained = named
                && !waiting.isEmpty()
                && AsideRows.explains(waiting.element().cells());
        List<String[]> sample =
                waiting.stream().skip(explained ? 1 : 0).map(Row::cells).toList();
        missing = new MissingCells(first.cells().length, sample);
        missing.problem().ifPresent(problems::add);
        sample.forEach(missing::empty);
        if (row != null) {
            waiting.add(row);
        }
        columns = new TableColumns(headers(first.cells(), named), sample, choices);
    }

    /** The row of headers, or the first one; what follows it among the rows that were looked at is left early. */
    private Row top() throws IOException {
        for (Row row = filled(); row != null; row = early.size() < HeaderRow.LOOKED_AT ? filled() : null) {
            early.add(row);
        }
        if (early.isEmpty()) {
            throw new BrokenTableException(empty(source));
        }
        HeaderRows headers =
                source.isNamed() ? new HeaderRows(0, 0, early.get(0).cells()) : HeaderRows.among(early);
        Row first = early.get(headers.first());
        Row last = early.get(headers.last());
        if (headers.first() > 0) {
            problems.add(Problem.warning(
                    "rows-above",
                    new Where.Row(early.get(0).number(), ""),
                    Long.toString(first.number()),
                    told(early.subList(0, headers.first()))));
        }
        if (headers.areTwo()) {
            problems.add(Problem.note(
                    "header-rows",
                    new Where.Row(first.number(), ""),
                    Long.toString(first.number()),
                    Long.toString(last.number()),
                    told(List.of(new Row(last.number(), headers.names())))));
        }
        early.subList(0, headers.last() + 1).clear();
        return new Row(last.number(), headers.names());
    }

    private static Problem empty(RowSource source) {
        Sheets sheets = source.sheets();
        Optional<Problem> formulas = source.problems().stream()
                .filter(each -> each.code().equals(RowSource.FORMULAS))
                .findFirst();
        if (formulas.isPresent()) {
            return Problem.error(
                    "formulas-only",
                    new Where.File(),
                    formulas.get().arguments().get(0));
        }
        if (!sheets.areSeveral()) {
            return Problem.error("table-empty", new Where.File());
        }
        String others = sheets.names().stream()
                .filter(each -> !each.equals(sheets.read()))
                .collect(Collectors.joining(", "));
        return Problem.error("sheet-empty", new Where.File(), sheets.read(), others)
                .with(sheets.others());
    }

    /** What stands in some rows, without their blank cells. */
    private static String told(List<Row> rows) {
        String all = rows.stream()
                .flatMap(row -> Arrays.stream(row.cells()))
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" · "));
        return all.length() <= LONGEST_TOLD ? all : all.substring(0, LONGEST_TOLD) + "…";
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
        Row next = early == null ? filled() : early;
        if (next != null) {
            missing.empty(next.cells());
        }
        return next;
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

    /** Whether there is a row of headers. */
    boolean isNamed() {
        return written != null;
    }

    boolean is1904() {
        return source.is1904();
    }

    /** Rows that can be no cells; all of them after the last row. */
    List<Problem> broken() {
        return source.broken();
    }

    /** What there is to say of the file and its header; all of it after the last row. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(source.problems());
        all.addAll(problems);
        return all;
    }
}
