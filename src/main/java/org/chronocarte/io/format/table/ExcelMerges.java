package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.table.MergedCells.Range;
import org.chronocarte.io.format.xml.SafeXml;

/**
 * Which cells of a sheet of an .xlsx workbook are merged. Their list stands behind the rows: so the sheet is searched
 * for it before its rows are read, without parsing them, since most sheets have none.
 */
final class ExcelMerges {

    private static final String FOLDER = "xl/";
    private static final String MARK = "mergeCell ";
    private static final Pattern RANGE =
            Pattern.compile("mergeCell\\s[^<>]{0,99}?ref=[\"']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})[\"']");

    /** Longer than the mark of any merged cell. */
    private static final int LONGEST = 200;

    private static final int BLOCK = 1 << 16;

    private ExcelMerges() {}

    /**
     * The merged cells of a sheet; none where its part of the archive is not found.
     *
     * @param relation the id by which the workbook names that part
     * @throws IOException when the archive is broken
     */
    static MergedCells of(SpooledZip zip, String relation) throws IOException {
        try (ZipFile file = new ZipFile(zip.file().toFile())) {
            Optional<ZipEntry> sheet = sheet(file, relation);
            if (sheet.isPresent()) {
                try (InputStream in = file.getInputStream(sheet.get())) {
                    return listed(in);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return new MergedCells();
    }

    private static Optional<ZipEntry> sheet(ZipFile file, String relation) throws IOException, XMLStreamException {
        ZipEntry relations = file.getEntry(FOLDER + "_rels/workbook.xml.rels");
        if (relations == null) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream(relations)) {
            SafeXml xml = new SafeXml(in, ImportChoices.NONE);
            while (xml.next()) {
                if (xml.isStart() && xml.attribute("Id").equals(relation)) {
                    String path = xml.attribute("Target");
                    return Optional.ofNullable(file.getEntry(path.startsWith("/") ? path.substring(1) : FOLDER + path));
                }
            }
        }
        return Optional.empty();
    }

    /** The merged cells that a sheet lists, wherever in its text. */
    static MergedCells listed(InputStream sheet) throws IOException {
        MergedCells merged = new MergedCells();
        String kept = "";
        byte[] block;
        do {
            block = sheet.readNBytes(BLOCK);
            // One character a byte: the marks are ASCII.
            String text = kept + new String(block, StandardCharsets.ISO_8859_1);
            int end = block.length < BLOCK ? text.length() : Math.max(0, text.length() - LONGEST);
            int at = text.indexOf(MARK);
            for (; at >= 0 && at < end; at = text.indexOf(MARK, at + 1)) {
                Matcher range = RANGE.matcher(text).region(at, text.length());
                if (range.lookingAt()) {
                    merged.add(new Range(
                            column(range.group(1)), Long.parseLong(range.group(2)), Long.parseLong(range.group(3))));
                }
            }
            kept = text.substring(end);
        } while (block.length == BLOCK);
        return merged;
    }

    private static int column(String letters) {
        int column = 0;
        for (char each : letters.toCharArray()) {
            column = column * 26 + each - 'A' + 1;
        }
        return column - 1;
    }
}
