package org.chronocarte.io.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes workbooks for tests: sheets of texts, blank ones left out. A cell that begins with an arrow and a digit, such as
 * "↓3 text", is merged with those below it, over so many rows.
 */
public final class SheetFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private SheetFile() {}

    /**
     * A workbook of Excel.
     *
     * @param sheets name to rows of cells, parted by bars
     */
    public static byte[] xlsx(Map<String, List<String>> sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        StringBuilder list = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\"><sheets>");
        StringBuilder relations = new StringBuilder(
                relations() + "<Relationship Id=\"rId0\" Type=\"" + REL + "/styles\" Target=\"styles.xml\"/>");
        Map<String, String> parts = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
            number++;
            String part = "worksheets/sheet" + number + ".xml";
            types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
            list.append(
                    "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
            relations.append(
                    "<Relationship Id=\"rId" + number + "\" Type=\"" + REL + "/worksheet\" Target=\"" + part + "\"/>");
            parts.put("xl/" + part, sheet(sheet.getValue()));
        }
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf/></cellXfs></styleSheet>");
        parts.put("[Content_Types].xml", types + "</Types>");
        parts.put(
                "_rels/.rels",
                relations() + "<Relationship Id=\"rId1\" Type=\"" + REL
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", list + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        return zip(parts);
    }

    private static String relations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">";
    }

    private static String sheet(List<String> rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        StringBuilder merges = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            xml.append("<row r=\"" + row + "\">");
            String[] cells = rows.get(row - 1).split("\\|");
            for (int i = 0; i < cells.length; i++) {
                char column = (char) ('A' + i);
                if (!cells[i].isEmpty()) {
                    xml.append(
                            "<c r=\"" + column + row + "\" t=\"inlineStr\"><is><t>" + text(cells[i]) + "</t></is></c>");
                }
                if (down(cells[i]) > 1) {
                    int last = row + down(cells[i]) - 1;
                    merges.append("<mergeCell ref=\"" + column + row + ":" + column + last + "\"/>");
                }
            }
            xml.append("</row>");
        }
        String merged = merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>";
        return xml + "</sheetData>" + merged + "</worksheet>";
    }

    private static int down(String cell) {
        return cell.startsWith("↓") ? cell.charAt(1) - '0' : 1;
    }

    private static String text(String cell) {
        return cell.startsWith("↓") ? cell.substring(3) : cell;
    }

    /** A workbook of LibreOffice; as {@link #xlsx}. */
    public static byte[] ods(Map<String, List<String>> sheets) {
        StringBuilder xml = new StringBuilder("<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>");
        sheets.forEach((name, rows) -> {
            xml.append("<table:table table:name=\"" + name + "\">");
            for (String row : rows) {
                xml.append("<table:table-row>");
                for (String cell : row.split("\\|")) {
                    String spanned = down(cell) > 1 ? " table:number-rows-spanned=\"" + down(cell) + "\"" : "";
                    xml.append("<table:table-cell office:value-type=\"string\"" + spanned + "><text:p>" + text(cell)
                            + "</text:p></table:table-cell>");
                }
                xml.append("</table:table-row>");
            }
            xml.append("</table:table>");
        });
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", xml + "</office:spreadsheet></office:body></office:document-content>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
