package org.chronocarte.io.format.draft;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@link KnownTable} that was saved as text: UTF-8 unless another encoding was chosen, whatever separates
 * its cells. Read as a stream.
 */
public final class KnownText implements KnownRows {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Iterator<CsvRecord> records;
    private long number;

    private KnownText(Iterator<CsvRecord> records) {
        this.records = records;
    }

    /** Whether a file begins with the headers of a kind of table. */
    public static boolean isOf(byte[] head, KnownTable kind) {
        return separator(head, kind).isPresent();
    }

    /**
     * Reads a table.
     *
     * @param in at its beginning, able to go back there; stays open
     * @param name what to call it in the report
     * @return what came of it, a refusal when it is not what it should be
     * @throws IOException when the bytes cannot be had
     */
    public static ReadResult read(InputStream in, String name, KnownTable kind, ImportChoices choices)
            throws IOException {
        try {
            return kind.read(name, open(in, kind, choices), choices);
        } catch (BrokenTableException e) {
            return new ReadResult.Refused(ImportReport.refused(name, kind.id(), List.of(e.problem())));
        }
    }

    private static KnownText open(InputStream in, KnownTable kind, ImportChoices choices) throws IOException {
        in.mark(DossierFiles.HEAD);
        byte[] head = in.readNBytes(DossierFiles.HEAD);
        in.reset();
        Charset charset =
                choices.last(Fix.Encoding.class).flatMap(Fix.Encoding::known).orElse(StandardCharsets.UTF_8);
        Reader text = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        // Not closed, since its stream is the caller's.
        return new KnownText(
                builder(separator(head, kind).orElse(',')).ofCsvRecord(text).iterator());
    }

    /** What stands between the cells, if a file begins with the headers of a format. */
    private static Optional<Character> separator(byte[] head, KnownTable kind) {
        String text = new String(head, StandardCharsets.UTF_8);
        String line = text.startsWith("\ufeff") ? text.substring(1) : text;
        for (char each : SEPARATORS) {
            if (isOurs(line, each, kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(String text, char separator, KnownTable kind) {
        try (CsvReader<CsvRecord> reader = builder(separator).ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = reader.iterator();
            return rows.hasNext() && kind.isOurs(rows.next().getFields());
        } catch (CsvParseException | IOException e) {
            return false;
        }
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    @Override
    public KnownRows.@Nullable Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            number++;
            return new KnownRows.Row(
                    number, record.getFields().stream().map(GuardedCells::bare).toList());
        } catch (CsvParseException e) {
            throw new BrokenTableException(failure(e, new Where.Row(number + 1, "")));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new BrokenTableException(encoding(new Where.Row(number + 1, "")));
            }
            throw e.getCause();
        }
    }

    private static Problem failure(CsvParseException failure, Where.Row row) {
        // What it says is the only way to tell the two apart.
        boolean unclosed = String.valueOf(failure.getMessage()).startsWith("Unclosed");
        return unclosed ? Problem.error("quote-open", row) : Problem.error("value-long", row);
    }

    private static Problem encoding(Where.Row row) {
        return Problem.error("encoding", row).with(new Fix.Encoding("windows-1252"), new Fix.Encoding("x-MacRoman"));
    }
}
