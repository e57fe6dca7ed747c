package org.chronocarte.io.format.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportChoices;

/** Tells how the columns of text tables and workbooks are understood. */
public final class TableColumnFinder implements ColumnFinder {

    /** Ids of the formats whose columns the reader may decide about; other tables have columns of their own. */
    private static final Set<String> TABLES = Set.of(
            TableFormat.ID, WorkbookFormat.EXCEL, WorkbookFormat.OPEN_DOCUMENT, KeplerFormat.ID, JsonTableFormat.ID);

    /** How files end that are sure to be tables. */
    private static final Set<String> ENDINGS = Set.of(".csv", ".tsv", ".tab", ".psv", ".txt", ".xlsx", ".ods");

    private static final int SAMPLES = 3;

    private final WorkbookKinds kinds;

    /** @param kinds what workbooks may hold: tables with columns of their own */
    public TableColumnFinder(WorkbookKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public boolean isOfColumns(String format) {
        return TABLES.contains(format);
    }

    private boolean isKnown(String format) {
        return kinds.tables().stream().anyMatch(kind -> kind.id().equals(format));
    }

    @Override
    public boolean isOfSheets(FileRead read) {
        String format = read.result().report().format();
        if (isOfColumns(format) || !isKnown(format)) {
            return isOfColumns(format);
        }
        try {
            return !TablePreview.of(read.path(), kinds, read.choices())
                    .sheets()
                    .names()
                    .isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Columns columns(FileRead read, Locale spoken) {
        String format = read.result().report().format();
        if (!isOfColumns(format) && !isKnown(format)) {
            return Columns.NONE;
        }
        TablePreview preview;
        try {
            preview = TablePreview.of(read.path(), kinds, read.choices());
        } catch (IOException e) {
            return Columns.NONE;
        }
        if (!isOfColumns(format)) {
            return new Columns(List.of(), List.of(), preview.sheets());
        }
        ColumnWords words = new ColumnWords(spoken);
        List<Column> columns = new ArrayList<>();
        for (ColumnGuess guess : preview.columns()) {
            columns.add(new Column(
                    guess.header(), guess.role().id(), words.reason(guess), samples(preview.rows(), columns.size())));
        }
        return new Columns(
                columns,
                Stream.of(ColumnRole.values())
                        .map(role -> new Role(role.id(), words.role(role)))
                        .toList(),
                preview.sheets());
    }

    @Override
    public Layout layout(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            return Layout.NONE;
        }
        try {
            TablePreview preview = TablePreview.of(file, kinds, ImportChoices.NONE);
            return new Layout(
                    preview.columns().stream().map(ColumnGuess::header).toList(),
                    preview.sheets().areSeveral() ? preview.sheets().names() : List.of());
        } catch (IOException e) {
            return Layout.NONE;
        }
    }

    private static List<String> samples(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
