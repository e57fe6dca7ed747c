package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.KnownRows;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's sheet, from its header on: the first one that is not blank can be seen before it is read. */
final class SheetRows implements RowSource {

    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final RowSource source;
    private final RowSource.@Nullable Row header;
    private boolean begun;

    private SheetRows(RowSource source) throws IOException {
        this.source = source;
        RowSource.Row row = source.next();
        while (row != null && row.isBlank()) {
            row = source.next();
        }
        header = row;
    }

    /** @param source closed with this, or when its beginning cannot be read */
    static SheetRows of(RowSource source) throws IOException {
        try {
            return new SheetRows(source);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    /** The cells of the first row; none when all are blank. */
    List<String> header() {
        return header == null ? List.of() : List.of(header.cells());
    }

    @Override
    public RowSource.@Nullable Row next() throws IOException {
        if (begun) {
            return source.next();
        }
        begun = true;
        return header;
    }

    @Override
    public boolean is1904() {
        return source.is1904();
    }

    @Override
    public Sheets sheets() {
        return source.sheets();
    }

    @Override
    public List<Problem> problems() {
        return source.problems();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** The same, for a kind of table that is known by its header. */
    KnownRows asKnown() {
        return new KnownRows() {
            private long count;

            @Override
            public KnownRows.@Nullable Row next() throws IOException {
                if (++count % ROWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException();
                }
                RowSource.Row row = SheetRows.this.next();
                return row == null ? null : new KnownRows.Row(row.number(), List.of(row.cells()));
            }

            @Override
            public List<Problem> problems() {
                return SheetRows.this.problems();
            }
        };
    }
}
