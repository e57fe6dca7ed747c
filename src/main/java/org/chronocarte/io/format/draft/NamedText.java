package org.chronocarte.io.format.draft;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.jspecify.annotations.Nullable;

/** The rows of a data set as text: UTF-8, separated by commas, semicolons, tabs or bars. Read as a stream. */
public final class NamedText implements KnownRows {

    private static final String SEPARATORS = ",;\t|";

    private final Iterator<CsvRecord> records;
    private long number;

    private NamedText(Iterator<CsvRecord> records) {
        this.records = records;
    }

    /** The cells of the first row, if a text begins with a table. */
    public static List<String> header(byte[] head) {
        String first = first(head);
        return List.of(first.split(Pattern.quote(String.valueOf(separator(first))), -1));
    }

    /**
     * From a file's beginning.
     *
     * @param in must be able to go back there; stays open
     * @throws IOException when the bytes cannot be had
     */
    public static NamedText open(InputStream in) throws IOException {
        in.mark(DossierFiles.HEAD);
        byte[] head = in.readNBytes(DossierFiles.HEAD);
        in.reset();
        // A decoder that is given says what is no UTF-8 instead of putting a question mark there.
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        return new NamedText(CsvReader.builder()
                .fieldSeparator(separator(first(head)))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator());
    }

    private static String first(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    /** The one of which the header has most. */
    private static char separator(String header) {
        char best = ',';
        for (char each : SEPARATORS.toCharArray()) {
            best = count(header, each) > count(header, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(each -> each == sought).count();
    }

    @Override
    public KnownRows.@Nullable Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            number++;
            return new KnownRows.Row(number, record.getFields());
        } catch (CsvParseException | UncheckedIOException e) {
            throw failure(e);
        }
    }

    private IOException failure(RuntimeException failure) {
        Where where = new Where.Row(number + 1, "");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new BrokenTableException(Problem.error("encoding", where));
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return new BrokenTableException(Problem.error("value-long", where));
    }
}
