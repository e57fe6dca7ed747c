package org.chronocarte.io.format.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.GuardedCells;
import org.chronocarte.io.format.text.ForgivingReader;
import org.chronocarte.io.format.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Rows of a text with delimiters; its encoding, delimiter and quotes are recognised. */
final class CsvRows implements RowSource {

    /** Among so many rows is one as wide as the table. */
    private static final int WIDEST = 10;

    /** No cell is longer than this many characters: it is a quotation mark that nobody closed. */
    private static final int LONGEST_CELL = 1 << 20;

    private final ForgivingReader text;
    private final List<Problem> problems;
    private final CloseableIterator<String[]> records;
    private final WrappedRows wrapped;
    private final char delimiter;
    private long number;
    private boolean ofSparql;
    private int width;
    private String[] last = {};

    private CsvRows(
            ForgivingReader text,
            List<Problem> problems,
            CloseableIterator<String[]> records,
            WrappedRows wrapped,
            char delimiter) {
        this.text = text;
        this.problems = problems;
        this.records = records;
        this.wrapped = wrapped;
        this.delimiter = delimiter;
    }

    /**
     * Opens a text.
     *
     * @throws BrokenTableException when it is no text
     */
    static CsvRows open(InputStream stream, ImportChoices choices) throws IOException {
        InputStream in = stream.markSupported() ? stream : new BufferedInputStream(stream, TextEncoding.SAMPLE);
        byte[] sample = TextEncoding.head(in);
        if (TextEncoding.isBinary(sample)) {
            throw new BrokenTableException(Problem.error("table-binary", new Where.File()));
        }
        TextEncoding encoding = TextEncoding.of(sample, choices);
        in.skipNBytes(encoding.mark());
        ForgivingReader text = new ForgivingReader(in, encoding.charset());
        char[] head = new char[TextEncoding.SAMPLE / 4];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
            read = text.read(head, length, head.length - length);
        }
        Dialect dialect = Dialect.of(new String(head, 0, length));
        PushbackReader whole = new PushbackReader(text, head.length);
        whole.unread(head, 0, length);
        CloseableIterator<String[]> records =
                builder(dialect).build(new CellHandler(), whole).iterator();
        CsvRows rows = new CsvRows(text, encoding.problems(), records, new WrappedRows(dialect), dialect.delimiter());
        if (dialect.declared()) {
            rows.next();
        }
        return rows;
    }

    /** Reads texts of a dialect as forgivingly as can be. */
    @SuppressWarnings("removal") // This version has no other way to read on after "abc"def.
    static CsvReader.CsvReaderBuilder builder(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_CELL);
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            number++;
            String[] cells = GuardedCells.bare(wrapped.bare(number, records.next()));
            width = Math.max(width, number <= WIDEST ? cells.length : 0);
            last = cells;
            ofSparql |= number == 1 && SparqlCells.areVariables(cells);
            return new Row(number, ofSparql ? SparqlCells.plain(cells) : cells);
        } catch (CsvParseException e) {
            throw new BrokenTableException(Problem.error("table-cell-long", new Where.Row(number + 1, "")));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(text.problems());
        wrapped.problem().ifPresent(all::add);
        quoteLeftOpen().ifPresent(all::add);
        return all;
    }

    /** Whether the last row ends in a cell that holds rows of its own: a quotation mark before it is never closed. */
    private Optional<Problem> quoteLeftOpen() {
        if (last.length == 0 || last.length >= width) {
            return Optional.empty();
        }
        List<String> lines = last[last.length - 1].lines().skip(1).toList();
        boolean rows = lines.stream()
                .anyMatch(line -> line.chars().filter(each -> each == delimiter).count() == width - 1);
        return rows
                ? Optional.of(Problem.warning("rows-quoted", new Where.Row(number, ""), Integer.toString(lines.size())))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
