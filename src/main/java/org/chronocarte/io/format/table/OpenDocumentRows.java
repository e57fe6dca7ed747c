package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.KnownTable;
import org.chronocarte.io.format.table.MergedCells.Range;
import org.chronocarte.io.format.table.OpenDocumentTables.Merged;
import org.chronocarte.io.format.table.OpenDocumentTables.Written;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of an .ods workbook, a row at a time. */
final class OpenDocumentRows implements RowSource {

    /** No more of the list of files is looked at. */
    private static final int MANIFEST = 1_000_000;

    private static final String CONTENT = "content.xml";

    /** A filled row that repeats more often was filled by a slip; blank ones repeat to the sheet's edge. */
    private static final int MOST_ROWS = 100_000;

    private final SpooledZip zip;
    private final ZipFile file;
    private final OpenDocumentTables tables;
    private final Sheets sheets;
    private final List<Problem> problems;
    private final MergedCells merged = new MergedCells();
    private @Nullable Row repeated;
    private int repeats;
    private long number;
    private long cut;
    private long firstCut;

    private OpenDocumentRows(SpooledZip zip, ZipFile file, List<KnownTable> kinds, ImportChoices choices)
            throws IOException, XMLStreamException {
        this.zip = zip;
        this.file = file;
        List<String> names = new ArrayList<>();
        List<List<String>> headers = new ArrayList<>();
        heads(file, names, headers);
        SheetChoice choice = SheetChoice.of(names, headers::get, kinds, choices);
        sheets = choice.sheets();
        problems = choice.problems();
        tables = new OpenDocumentTables(content(file));
        for (int i = 0; i <= choice.index(); i++) {
            tables.next();
        }
    }

    /** Opens the workbook; closing closes and deletes the archive too. As {@link WorkbookFormat#open}. */
    static OpenDocumentRows open(SpooledZip zip, List<KnownTable> kinds, ImportChoices choices) throws IOException {
        ZipFile file = null;
        try {
            file = new ZipFile(zip.file().toFile());
            if (isLocked(file)) {
                throw new BrokenTableException(Problem.error("file-locked", new Where.File()));
            }
            return new OpenDocumentRows(zip, file, kinds, choices);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // As in reading on: the parser throws more than it declares.
            if (file != null) {
                file.close();
            }
            throw e instanceof BrokenTableException broken ? broken : SpooledZip.truncated();
        }
    }

    /** Whether a password is needed to read it: what is encrypted is listed, or all of it is one file. */
    private static boolean isLocked(ZipFile file) throws IOException {
        ZipEntry manifest = file.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = file.getInputStream(manifest)) {
            return new String(in.readNBytes(MANIFEST), StandardCharsets.UTF_8).contains(":encryption-data");
        }
    }

    private static InputStream content(ZipFile file) throws IOException {
        ZipEntry entry = file.getEntry(CONTENT);
        if (entry == null) {
            throw new BrokenTableException(Problem.error("table-not-workbook", new Where.File()));
        }
        return file.getInputStream(entry);
    }

    /** The names of all sheets, and the first row of each that holds anything; no cells without one. */
    private static void heads(ZipFile file, List<String> names, List<List<String>> headers)
            throws IOException, XMLStreamException {
        try (OpenDocumentTables all = new OpenDocumentTables(content(file))) {
            for (String name = all.next(); name != null; name = all.next()) {
                names.add(name);
                Written row = all.row();
                while (row != null && new Row(1, row.cells()).isBlank()) {
                    row = all.row();
                }
                headers.add(row == null ? List.of() : List.of(row.cells()));
            }
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = written();
        return row == null ? null : merged.seen(row);
    }

    /** The next row as it is written: with nothing in cells that others cover. */
    private @Nullable Row written() throws IOException {
        if (repeats > 0 && repeated != null) {
            repeats--;
            number++;
            return new Row(number, repeated.cells().clone());
        }
        try {
            Written row = tables.row();
            return row == null ? null : begun(row);
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws more than it declares on broken text.
            throw SpooledZip.truncated();
        }
    }

    private Row begun(Written written) throws BrokenTableException {
        number++;
        Row row = new Row(number, written.cells());
        for (Merged each : written.merged()) {
            merged.add(new Range(each.column(), number, number + each.rows() - 1));
        }
        firstCut = cut == 0 ? number : firstCut;
        cut += written.cut();
        if (row.isBlank()) {
            number += written.times() - 1;
        } else {
            repeated = row;
            if (written.times() > MOST_ROWS) {
                throw new BrokenTableException(
                        Problem.error("table-rows-many", new Where.Row(number, ""), Integer.toString(MOST_ROWS)));
            }
            repeats = written.times() - 1;
        }
        return row;
    }

    @Override
    public Sheets sheets() {
        return sheets;
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(merged.problems());
        if (cut > 0) {
            all.add(Problem.warning(
                    "table-cells-many",
                    new Where.Row(firstCut, ""),
                    Long.toString(cut),
                    Integer.toString(OpenDocumentTables.MOST_CELLS)));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        try (zip;
                file) {
            tables.close();
        }
    }
}
