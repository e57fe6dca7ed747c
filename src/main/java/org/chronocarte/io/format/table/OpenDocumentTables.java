package org.chronocarte.io.format.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.GuardedCells;
import org.chronocarte.io.format.xml.SafeXml;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tables of an OpenDocument's content, and through the rows of the one that it stands in. Dates are
 * taken as ISO dates, numbers without their format.
 */
final class OpenDocumentTables implements Closeable {

    /** A filled cell that repeats more often was filled by a slip; blank ones repeat to the sheet's edge. */
    static final int MOST_CELLS = 1024;

    /**
     * A row as it is written.
     *
     * @param cells with nothing in those that others cover
     * @param times how many rows it stands for
     * @param merged cells that reach further down
     * @param cut how many cells repeat more often than is read
     */
    record Written(String[] cells, int times, List<Merged> merged, int cut) {}

    /**
     * A cell that covers those below it.
     *
     * @param column from 0
     * @param rows how many, its own included
     */
    record Merged(int column, int rows) {}

    private static final DateWords WORDS = new DateWords(true, DateNumbers.YEARS, null);

    private final InputStream content;
    private final XMLStreamReader xml;
    private boolean inside;

    /** @param content at its beginning; closed with this */
    OpenDocumentTables(InputStream content) throws IOException, XMLStreamException {
        this.content = content;
        this.xml = SafeXml.plain(content);
    }

    /** Goes to the next table; its name, or null after the last. */
    @Nullable
    String next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isTable("table")) {
                inside = true;
                String name = attribute("name");
                return name == null ? "?" : name;
            }
        }
        return null;
    }

    /** The next row of the table; null after its last. */
    @Nullable
    Written row() throws XMLStreamException {
        while (inside && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isTable("table-row")) {
                return cells();
            }
            inside = event != XMLStreamConstants.END_ELEMENT || !isTable("table");
        }
        return null;
    }

    private Written cells() throws XMLStreamException {
        int rows = times("number-rows-repeated");
        List<String> cells = new ArrayList<>();
        List<Merged> merged = new ArrayList<>();
        int blanks = 0;
        int cut = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && isTable("table-row")) {
                break;
            }
            boolean cell = event == XMLStreamConstants.START_ELEMENT
                    && (isTable("table-cell") || isTable("covered-table-cell"));
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
                        if (down > 1) {
                            merged.add(new Merged(cells.size(), down));
                        }
                        cells.add(value);
                    }
                    cut += times > MOST_CELLS ? 1 : 0;
                }
            }
        }
        return new Written(GuardedCells.bare(cells.toArray(String[]::new)), rows, merged, cut);
    }

    private boolean isTable(String name) {
        return xml.getLocalName().equals(name) && "table".equals(xml.getPrefix());
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private int times(String attribute) {
        String times = attribute(attribute);
        try {
            return times == null ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The value of the cell that begins here; comments are no part of it. */
    private String cell() throws XMLStreamException {
        String type = attribute("value-type");
        String date = attribute("date-value");
        String value = attribute("value");
        String text = text();
        if (date != null) {
            return shown(date.endsWith("T00:00:00") ? date.substring(0, 10) : date, text);
        }
        return "float".equals(type) && value != null ? value : text;
    }

    /** As much of a date as its cell shows: a month without its first day, where only the month was typed. */
    private static String shown(String date, String text) {
        When words = date.endsWith("-01") ? WORDS.read(text).when() : null;
        String less = words == null ? date : words.edtf();
        return date.startsWith(less + "-") && date.substring(less.length()).matches("(?:-01)+") ? less : date;
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
    public void close() throws IOException {
        try (content) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
