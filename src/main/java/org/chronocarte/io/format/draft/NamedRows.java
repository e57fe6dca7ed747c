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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;

/**
 * The rows of a table whose columns are known by their names, as the data sets of research are: UTF-8, separated by commas,
 * semicolons, tabs or bars. Read as a stream.
 */
public final class NamedRows {

    private static final String SEPARATORS = ",;\t|";

    private NamedRows() {}

    /**
     * A row that is not blank.
     *
     * @param where its number, as a spreadsheet counts
     * @param cells by the names of their columns in lower case; blank cells are absent. Taking from it is allowed
     * @param columns the names of all columns, in lower case
     */
    public record Row(Where.Row where, Map<String, String> cells, Set<String> columns) {

        /** Takes a cell; "" when it is blank. */
        public String take(String column) {
            String cell = cells.remove(column);
            return cell == null ? "" : cell;
        }

        /** Keeps with the draft all cells that were not taken. */
        public void keepRest(Draft draft) {
            cells.forEach(draft::extra);
        }
    }

    /** The names of the columns, in lower case, if a text begins with a table. */
    public static List<String> header(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        String first = text.lines().findFirst().orElse("");
        return names(List.of(first.split(Pattern.quote(String.valueOf(separator(first))), -1)));
    }

    private static List<String> names(List<String> fields) {
        return fields.stream()
                .map(each ->
                        each.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
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

    /**
     * Counts each row with the dossier and hands it on; it must then be added or left out.
     *
     * @param in from its beginning; must be able to go back there
     * @return what came of it
     * @throws IOException when the bytes cannot be had
     */
    public static ReadResult read(InputStream in, DraftDossier dossier, Consumer<Row> each) throws IOException {
        in.mark(DossierFiles.HEAD);
        String head = new String(in.readNBytes(DossierFiles.HEAD), StandardCharsets.UTF_8);
        in.reset();
        // A decoder that is given says what is no UTF-8 instead of putting a question mark there.
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        long row = 0;
        try {
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator(head.lines().findFirst().orElse("")))
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text);
            List<String> names = List.of();
            Set<String> columns = Set.of();
            for (CsvRecord record : records) {
                row++;
                if (row == 1) {
                    names = names(record.getFields());
                    columns = Set.copyOf(names);
                    continue;
                }
                Map<String, String> cells = cells(record, names);
                if (!cells.isEmpty()) {
                    dossier.row();
                    each.accept(new Row(new Where.Row(row, ""), cells, columns));
                }
            }
        } catch (CsvParseException e) {
            return failed(e, row, dossier);
        } catch (UncheckedIOException e) {
            return failed(e, row, dossier);
        }
        return dossier.finish();
    }

    private static ReadResult failed(RuntimeException failure, long row, DraftDossier dossier) throws IOException {
        Where where = new Where.Row(row + 1, "");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return dossier.refuse("encoding", where);
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return dossier.refuse("value-long", where);
    }

    /** A cell beyond the header is kept under its number. */
    private static Map<String, String> cells(CsvRecord record, List<String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                String name = i < names.size() && !names.get(i).isEmpty() ? names.get(i) : "column " + (i + 1);
                cells.put(cells.containsKey(name) ? name + " " + (i + 1) : name, cell);
            }
        }
        return cells;
    }
}
