package org.chronocarte.io.format.story;

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
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.table.GuardedCells;

/** Reads a sheet that was saved as CSV: UTF-8, its columns known by their headers, whatever separates them. */
final class StoryTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final ImportChoices choices;
    private final Predicate<Set<String>> ours;
    private final Function<List<String>, StoryHeaders> columns;

    /** Takes the rows in the order of the file. */
    interface Sink {

        /** A row that is not blank. */
        void row(Where.Row where, StoryRow row);
    }

    /**
     * A reader.
     *
     * @param ours whether some headers, as {@link StoryHeaders#key(String)} writes them, are those of the format
     */
    StoryTable(ImportChoices choices, Predicate<Set<String>> ours) {
        this(choices, ours, StoryHeaders::new);
    }

    /**
     * A reader of a sheet whose columns need not be called as they should.
     *
     * @param columns makes the headers of the sheet's first row
     */
    StoryTable(ImportChoices choices, Predicate<Set<String>> ours, Function<List<String>, StoryHeaders> columns) {
        this.choices = choices;
        this.ours = ours;
        this.columns = columns;
    }

    /** Whether a file begins with the headers of a format. */
    static boolean isOurs(byte[] head, Predicate<Set<String>> ours) {
        return separator(head, ours).isPresent();
    }

    private static Optional<Character> separator(byte[] head, Predicate<Set<String>> ours) {
        String text = new String(head, StandardCharsets.UTF_8);
        String line = text.startsWith("\ufeff") ? text.substring(1) : text;
        for (char each : SEPARATORS) {
            if (ours.test(headers(line, each))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Set<String> headers(String text, char separator) {
        Set<String> headers = new HashSet<>();
        try (CsvReader<CsvRecord> reader = builder(separator).ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = reader.iterator();
            if (rows.hasNext()) {
                rows.next().getFields().forEach(each -> headers.add(StoryHeaders.key(each)));
            }
        } catch (CsvParseException | IOException e) {
            return Set.of();
        }
        return headers;
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /**
     * Reads to the end. Blank rows are none; a second header stands in the report.
     *
     * @return why the file cannot be read; empty when all of it was
     * @throws IOException when the bytes cannot be had
     */
    Optional<Problem> read(InputStream in, DraftDossier dossier, Sink sink) throws IOException {
        in.mark(DossierFiles.HEAD);
        byte[] head = in.readNBytes(DossierFiles.HEAD);
        in.reset();
        char separator = separator(head, ours).orElse(',');
        Reader text = new InputStreamReader(
                in,
                charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        long row = 0;
        try {
            StoryHeaders headers = null;
            // Not closed, since its stream is the caller's.
            for (CsvRecord each : builder(separator).ofCsvRecord(text)) {
                row++;
                if (headers == null) {
                    headers = columns.apply(each.getFields());
                } else {
                    row(dossier, sink, new Where.Row(row, ""), headers, each.getFields());
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(failure(e, new Where.Row(row + 1, "")));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return Optional.of(encoding(new Where.Row(row + 1, "")));
            }
            throw e.getCause();
        }
    }

    private static void row(
            DraftDossier dossier, Sink sink, Where.Row where, StoryHeaders headers, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (headers.isRepeatedBy(cells)) {
            dossier.row();
            dossier.leaveOut("story-header", where);
            return;
        }
        sink.row(
                where,
                new StoryRow(headers, cells.stream().map(GuardedCells::bare).toList()));
    }

    private static Problem failure(CsvParseException failure, Where.Row row) {
        // What it says is the only way to tell the two apart.
        boolean unclosed = String.valueOf(failure.getMessage()).startsWith("Unclosed");
        return unclosed ? Problem.error("story-quote", row) : Problem.error("value-long", row);
    }

    private static Problem encoding(Where.Row row) {
        return Problem.error("encoding", row).with(new Fix.Encoding("windows-1252"), new Fix.Encoding("x-MacRoman"));
    }

    private Charset charset() {
        String name =
                choices.last(Fix.Encoding.class).map(Fix.Encoding::charset).orElse("UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
