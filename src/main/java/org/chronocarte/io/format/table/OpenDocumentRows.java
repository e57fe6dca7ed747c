package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.GuardedCells;
import org.chronocarte.io.format.table.MergedCells.Range;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of an .ods workbook, a row at a time. Dates are taken as ISO dates, numbers without their format. */
final class OpenDocumentRows implements RowSource {

    private static final String CONTENT = "content.xml";
    /** A filled cell or row that repeats more often was filled by a slip; blank ones repeat to the sheet's edge. */
    private static final int MOST_CELLS = 1024;

    private static final int MOST_ROWS = 100_000;

    private final SpooledZip zip;
    private final ZipFile file;
    private final InputStream content;
    private final XMLStreamReader xml;
    private final Sheets sheets;
    private final List<Problem> problems;
    private final MergedCells merged = new MergedCells();
    private @Nullable Row repeated;
    private int repeats;
    private long number;
    private long cut;
    private long firstCut;
    private boolean ended;

    private OpenDocumentRows(SpooledZip zip, ZipFile file, ImportChoices choices)
            throws IOException, XMLStreamException {
        this.zip = zip;
        this.file = file;
        SheetChoice choice = SheetChoice.of(sheets(file), choices);
        sheets = choice.sheets();
        problems = choice.problems();
        content = content(file);
        xml = SafeXml.plain(content);
        int sheet = -1;
        while (sheet < choice.index() && xml.hasNext()) {
            boolean begins = xml.next() == XMLStreamConstants.START_ELEMENT && isTable(xml, "table");
            sheet += begins ? 1 : 0;
        }
    }

    /** Opens the workbook; closing closes and deletes the archive too. */
    static OpenDocumentRows open(SpooledZip zip, ImportChoices choices) throws IOException {
        ZipFile file = null;
        try {
            file = new ZipFile(zip.file().toFile());
            return new OpenDocumentRows(zip, file, choices);
        } catch (IOException | XMLStreamException e) {
            if (file != null) {
                file.close();
            }
            throw e instanceof BrokenTableException broken ? broken : SpooledZip.truncated();
        }
    }

    private static InputStream content(ZipFile file) throws IOException {
        ZipEntry entry = file.getEntry(CONTENT);
        if (entry == null) {
            throw new BrokenTableException(Problem.error("table-not-workbook", new Where.File()));
        }
        return file.getInputStream(entry);
    }

    private static List<String> sheets(ZipFile file) throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        try (InputStream in = content(file)) {
            XMLStreamReader reader = SafeXml.plain(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isTable(reader, "table")) {
                    String name = attribute(reader, "name");
                    names.add(name == null ? "?" : name);
                }
            }
        }
        return names;
    }

    private static boolean isTable(XMLStreamReader reader, String name) {
        return reader.getLocalName().equals(name) && "table".equals(reader.getPrefix());
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = written();
        return row == null ? null : merged.seen(row);
    }

    /** The next row as it is written: with nothing in cells that others cover. */
    private @Nullable Row written() throws IOException {
        try {
            if (repeats > 0 && repeated != null) {
                repeats--;
                number++;
                return new Row(number, repeated.cells().clone());
            }
            while (!ended && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && isTable(xml, "table-row")) {
                    return row();
                }
                ended = event == XMLStreamConstants.END_ELEMENT && isTable(xml, "table");
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws more than it declares on broken text.
            throw SpooledZip.truncated();
        }
    }

    private Row row() throws XMLStreamException, BrokenTableException {
        int rows = times("number-rows-repeated");
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && isTable(xml, "table-row")) {
                break;
            }
            boolean cell = event == XMLStreamConstants.START_ELEMENT
                    && (isTable(xml, "table-cell") || isTable(xml, "covered-table-cell"));
            if (cell) {
                int times = times("number-columns-repeated");
                int down = times("number-rows-spanned");
                String value = cell();
                if (value.isEmpty()) {
                    blanks = Math.min(MOST_CELLS, blanks + times);
                } else {
                    for (; blanks > 0; blanks--) {
                        cells.add("");
                    }
                    for (int i = 0; i < Math.min(times, MOST_CELLS); i++) {
                        merged.add(new Range(cells.size(), number + 1, number + down));
                        cells.add(value);
                    }
                    if (times > MOST_CELLS) {
                        cut++;
                        firstCut = cut == 1 ? number + 1 : firstCut;
                    }
                }
            }
        }
        number++;
        Row row = new Row(number, GuardedCells.bare(cells.toArray(String[]::new)));
        if (row.isBlank()) {
            number += rows - 1;
        } else {
            repeated = row;
            if (rows > MOST_ROWS) {
                throw new BrokenTableException(
                        Problem.error("table-rows-many", new Where.Row(number, ""), Integer.toString(MOST_ROWS)));
            }
            repeats = rows - 1;
        }
        return row;
    }

    private int times(String attribute) {
        String times = attribute(xml, attribute);
        try {
            return times == null ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The value of the cell that begins here; comments are no part of it. */
    private String cell() throws XMLStreamException {
        String type = attribute(xml, "value-type");
        String date = attribute(xml, "date-value");
        String value = attribute(xml, "value");
        String text = text();
        if (date != null) {
            return date.endsWith("T00:00:00") ? date.substring(0, 10) : date;
        }
        return "float".equals(type) && value != null ? value : text;
    }

    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int aside = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                if (name.equals("annotation") || aside > 0) {
                    aside++;
                } else if (name.equals("p") && text.length() > 0 || name.equals("line-break")) {
                    text.append('\n');
                } else if (name.equals("s") || name.equals("tab")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                aside = Math.max(0, aside - 1);
            } else if (aside == 0 && event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            }
        }
        return text.toString();
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
                    "table-cells-many", new Where.Row(firstCut, ""), Long.toString(cut), Integer.toString(MOST_CELLS)));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        try (zip;
                file;
                content) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
