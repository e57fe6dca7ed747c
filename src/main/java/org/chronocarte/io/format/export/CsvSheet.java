package org.chronocarte.io.format.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A table in UTF-8 with a byte order mark, without which spreadsheets take it for another encoding; commas between
 * cells, carriage return and line feed between rows (RFC 4180).
 *
 * <p>A text that begins like a formula ({@code = + - @}, a tab or a carriage return) gets an apostrophe before it, so
 * that no spreadsheet runs what a dossier says; a number, its sign included, stays as it is.
 */
final class CsvSheet {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");

    private final Writer text;
    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** A text that no spreadsheet takes for a formula. */
    static String guarded(String cell) {
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    /** Writes a row of cells, which are guarded already where they are texts. */
    void row(Iterable<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands on what is still held back. */
    void finish() throws IOException {
        try {
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }
}
