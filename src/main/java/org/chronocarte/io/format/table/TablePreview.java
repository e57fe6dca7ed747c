package org.chronocarte.io.format.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PaddedJson;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.table.RowSource.Row;
import org.chronocarte.io.format.text.TextEncoding;

/**
 * The beginning of a table and how its columns are understood, to be shown before it is read.
 *
 * @param columns what each column is taken to hold, and why
 * @param rows the first rows as they stand, the header and blank rows left out; a row may have more or fewer cells than
 *     there are columns
 * @param sheets the one that they are of, and the others; none when the file cannot be opened
 * @param problems why there is nothing to show; or what was seen so far
 */
public record TablePreview(List<ColumnGuess> columns, List<List<String>> rows, Sheets sheets, List<Problem> problems) {

    private static final int ROWS = 50;

    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at a file. Blocks: not for the FX thread.
     *
     * @param kinds what sheets of a workbook may be
     * @param choices what was decided about it so far
     * @throws IOException when the bytes cannot be had
     */
    public static TablePreview of(Path file, WorkbookKinds kinds, ImportChoices choices) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, file.toString(), kinds, choices);
        }
    }

    /** Looks at a stream, which stays open; as {@link #of(Path, WorkbookKinds, ImportChoices)}. */
    static TablePreview of(InputStream stream, String name, WorkbookKinds kinds, ImportChoices choices)
            throws IOException {
        BufferedInputStream in = PaddedJson.without(new BufferedInputStream(stream, TextEncoding.SAMPLE));
        Sheets sheets = Sheets.NONE;
        try (RowSource source = new MeantRows(open(in, name, kinds, choices), choices)) {
            sheets = source.sheets();
            TableHead head = TableHead.of(source, choices);
            List<List<String>> rows = new ArrayList<>();
            for (Row row = head.next(); row != null && rows.size() < ROWS; row = head.next()) {
                rows.add(List.of(row.cells()));
            }
            return new TablePreview(head.columns().guesses(), rows, sheets, head.problems());
        } catch (BrokenTableException e) {
            return new TablePreview(List.of(), List.of(), sheets, List.of(e.problem()));
        }
    }

    private static RowSource open(InputStream in, String name, WorkbookKinds kinds, ImportChoices choices)
            throws IOException {
        in.mark(DossierFiles.HEAD);
        byte[] head = in.readNBytes(DossierFiles.HEAD);
        in.reset();
        Clock clock = Clock.systemDefaultZone();
        for (WorkbookFormat each : List.of(
                WorkbookFormat.excel(new TableReader(PlaceFinder.NONE, clock), kinds),
                WorkbookFormat.openDocument(new TableReader(PlaceFinder.NONE, clock), kinds))) {
            if (each.recognises(head, name)) {
                return each.open(in, choices);
            }
        }
        if (new KeplerFormat(new TableReader(PlaceFinder.NONE, clock)).recognises(head, name)) {
            return KeplerRows.open(in, choices);
        }
        return new JsonTableFormat(new TableReader(PlaceFinder.NONE, clock)).recognises(head, name)
                ? JsonRows.open(in, choices)
                : CsvRows.open(in, choices);
    }
}
