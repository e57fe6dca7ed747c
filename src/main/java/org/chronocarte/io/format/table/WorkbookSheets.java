package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.table.RowSource.Row;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** All sheets of a workbook, one after the other. */
final class WorkbookSheets implements LinkedSheets.Sheets {

    private final WorkbookFormat format;
    private final SpooledZip zip;
    private final List<String> names;

    private WorkbookSheets(WorkbookFormat format, SpooledZip zip, List<String> names) {
        this.format = format;
        this.zip = zip;
        this.names = List.copyOf(names);
    }

    /** @throws BrokenTableException when its list of sheets cannot be read */
    static WorkbookSheets of(WorkbookFormat format, SpooledZip zip) throws IOException {
        boolean open = format.id().equals(WorkbookFormat.OPEN_DOCUMENT);
        try (ZipFile file = new ZipFile(zip.file().toFile())) {
            ZipEntry list = file.getEntry(open ? "content.xml" : "xl/workbook.xml");
            return new WorkbookSheets(
                    format, zip, list == null ? List.of() : names(file, list, open ? "table" : "sheet"));
        } catch (XMLStreamException | IOException e) {
            throw SpooledZip.truncated();
        }
    }

    private static List<String> names(ZipFile file, ZipEntry list, String element)
            throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        try (InputStream in = file.getInputStream(list)) {
            SafeXml xml = new SafeXml(in, ImportChoices.NONE);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals(element)) {
                    names.add(xml.attribute("name"));
                }
            }
        }
        return names;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void rows(String sheet, LinkedSheets.Sink sink) throws IOException {
        ImportChoices choice = new ImportChoices(List.of(new Fix.Sheet(sheet)));
        try (InputStream in = Files.newInputStream(zip.file());
                RowSource rows = format.open(in, choice)) {
            String @Nullable [] header = null;
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank() && header == null) {
                    header = row.cells();
                } else if (!row.isBlank() && header != null) {
                    sink.row(row.number(), cells(header, row.cells()));
                }
            }
        }
    }

    private static Map<String, String> cells(String[] header, String[] row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            String name = i < header.length ? header[i].strip() : "";
            if (!row[i].isBlank()) {
                cells.put(name.isEmpty() ? TableHead.letters(i) : name, row[i].strip());
            }
        }
        return cells;
    }
}
