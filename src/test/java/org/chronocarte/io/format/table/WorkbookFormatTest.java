package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFormatTest {

    private static final WorkbookFormat EXCEL =
            WorkbookFormat.excel(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), WorkbookKinds.NONE);
    private static final WorkbookFormat ODS =
            WorkbookFormat.openDocument(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), WorkbookKinds.NONE);

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
                if (namesAndTexts[i].equals("mimetype")) {
                    CRC32 check = new CRC32();
                    check.update(text);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(text.length);
                    entry.setCrc(check.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(text);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static byte[] xlsx(boolean from1904, String... sheets) {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        String[] parts = new String[10 + sheets.length * 2];
        for (int i = 1; i <= sheets.length; i++) {
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + i
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            names.append("<sheet name=\"Sheet" + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            relations.append("<Relationship Id=\"rId" + i + "\" Type=\"" + REL + "worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
            parts[8 + 2 * i] = "xl/worksheets/sheet" + i + ".xml";
            parts[9 + 2 * i] = "<worksheet " + MAIN + "><sheetData>" + sheets[i - 1] + "</sheetData></worksheet>";
        }
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts[0] = "[Content_Types].xml";
        parts[1] = head + types + "</Types>";
        parts[2] = "_rels/.rels";
        parts[3] = head + rels + "<Relationship Id=\"rId1\" Type=\"" + REL
                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        parts[4] = "xl/workbook.xml";
        parts[5] = head + "<workbook " + MAIN + "><workbookPr" + (from1904 ? " date1904=\"1\"" : "") + "/><sheets>"
                + names + "</sheets></workbook>";
        parts[6] = "xl/_rels/workbook.xml.rels";
        parts[7] = head + rels + relations + "<Relationship Id=\"rId99\" Type=\"" + REL
                + "styles\" Target=\"styles.xml\"/></Relationships>";
        parts[8] = "xl/styles.xml";
        parts[9] = head + "<styleSheet " + MAIN
                + "><numFmts count=\"3\"><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"[$-40C]mmmm\\ yyyy;@\"/><numFmt numFmtId=\"167\" formatCode=\"yyyy\"/>"
                + "</numFmts><cellXfs count=\"6\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>"
                + "<xf numFmtId=\"17\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>";
        return zip(parts);
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = " r=\"" + (char) ('A' + i) + number + "\"";
            String cell = cells[i];
            if (cell.startsWith("<")) {
                row.append(cell.replaceFirst("<c", "<c" + at));
            } else {
                row.append("<c" + at + " t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private static ReadResult read(WorkbookFormat format, byte[] bytes, Fix... fixes) {
        try {
            return format.read(new ByteArrayInputStream(bytes), "x." + format.id(), new ImportChoices(List.of(fixes)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codes(ReadResult result) {
        return result.report().problems().stream().map(Problem::code).toList();
    }

    private static String when(ReadResult result, int row) {
        When when = ((ReadResult.Read) result).dossier().entries().get(row).when();
        assertNotNull(when);
        return when.edtf();
    }

    private static String sheet() {
        return row(1, "title", "date", "lat", "lon")
                + row(2, "a", "<c s=\"1\"><v>45000</v></c>", "<c><v>43.5</v></c>", "<c><v>5</v></c>")
                + row(3, "b", "<c s=\"2\"><v>45000.5</v></c>")
                + row(50_000, "c", "2024");
    }

    @Test
    void serialsOfDateCellsAreDates() {
        ReadResult result = read(EXCEL, xlsx(false, sheet()));
        assertEquals(List.of(), codes(result));
        assertEquals("2023-03-15", when(result, 0));
        assertEquals("2023-03-15T12:00:00", when(result, 1));
        assertEquals("2024", when(result, 2));
        assertEquals(3, result.report().rowsIn());
        assertEquals("2027-03-16", when(read(EXCEL, xlsx(true, sheet())), 0));
    }

    /** Who types "avr-24" gets the first of April, shown as the month. */
    @Test
    void monthsThatAreShownWithoutADayHaveNone() {
        ReadResult excel = read(
                EXCEL,
                xlsx(
                        false,
                        row(1, "title", "date")
                                + row(2, "a", "<c s=\"3\"><v>45383</v></c>")
                                + row(3, "b", "<c s=\"4\"><v>45383</v></c>")
                                + row(4, "c", "<c s=\"5\"><v>45292</v></c>")
                                + row(5, "d", "<c s=\"4\"><v>45384</v></c>")
                                + row(6, "e", "<c s=\"2\"><v>45383</v></c>")));
        assertEquals(
                List.of("2024-04", "2024-04", "2024", "2024-04-02", "2024-04-01"),
                List.of(when(excel, 0), when(excel, 1), when(excel, 2), when(excel, 3), when(excel, 4)));
        String cell =
                "<table:table-cell office:value-type=\"date\" office:date-value=\"%s\"><text:p>%s</text:p></table:table-cell>";
        ReadResult open = read(
                ODS,
                ods(odsRow("", "titre", "date")
                        + odsRow("", "a", String.format(cell, "2024-04-01", "avril 2024"))
                        + odsRow("", "b", String.format(cell, "2024-01-01", "2024"))
                        + odsRow("", "c", String.format(cell, "2024-04-01", "01/04/24"))
                        + odsRow("", "d", String.format(cell, "2024-04-02", "avril 2024"))));
        assertEquals(
                List.of("2024-04", "2024", "2024-04-01", "2024-04-02"),
                List.of(when(open, 0), when(open, 1), when(open, 2), when(open, 3)));
    }

    @Test
    void theSheetCanBeChosen() {
        byte[] bytes = xlsx(false, sheet(), row(1, "title") + row(2, "other"));
        ReadResult first = read(EXCEL, bytes);
        assertEquals(List.of("sheets-several"), codes(first));
        ReadResult second =
                read(EXCEL, bytes, first.report().problems().get(0).fixes().get(0));
        assertEquals(1, second.report().entries());
        ReadResult missing = read(EXCEL, bytes, new Fix.Sheet("none"));
        assertEquals(List.of("sheet-missing"), codes(missing));
        assertEquals(
                List.of(new Fix.Sheet("Sheet1"), new Fix.Sheet("Sheet2")),
                missing.report().problems().get(0).fixes());
    }

    @Test
    void anEmptyFirstSheetIsSaidAndTheOthersAreOffered() throws IOException {
        byte[] bytes = xlsx(false, "", row(1, "title") + row(2, "other"));
        ReadResult refused = read(EXCEL, bytes);
        assertEquals(List.of("sheet-empty"), codes(refused));
        assertEquals(
                List.of(new Fix.Sheet("Sheet2")),
                refused.report().problems().get(0).fixes());
        TablePreview preview =
                TablePreview.of(new ByteArrayInputStream(bytes), "x.xlsx", WorkbookKinds.NONE, ImportChoices.NONE);
        assertEquals(new Sheets(List.of("Sheet1", "Sheet2"), "Sheet1"), preview.sheets());
    }

    @Test
    void formulasWithoutResultsAreSaid() {
        ReadResult result = read(EXCEL, xlsx(false, row(1, "title", "date") + row(2, "a", "<c><f>TODAY()</f></c>")));
        assertEquals(List.of("formulas-empty"), codes(result));
        assertEquals(1, result.report().entries());
    }

    private static byte[] ods(String rows) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                        + "<table:table table:name=\"Feuille1\">" + rows
                        + "</table:table></office:spreadsheet></office:body></office:document-content>");
    }

    private static String odsRow(String repeated, String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row" + repeated + ">");
        for (String cell : cells) {
            row.append(
                    cell.startsWith("<") ? cell : "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    @Test
    void openDocumentsAreRead() {
        ReadResult result = read(
                ODS,
                ods(odsRow("", "titre", "date", "lat", "lon")
                        + odsRow(
                                "",
                                "a",
                                "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-14\"><text:p>14/05/24</text:p></table:table-cell>",
                                "<table:table-cell office:value-type=\"float\" office:value=\"43.5\"><text:p>43,5</text:p></table:table-cell>",
                                "<table:table-cell office:value-type=\"float\" office:value=\"5\"><office:annotation><text:p>note</text:p></office:annotation><text:p>5</text:p></table:table-cell>")
                        + odsRow(
                                " table:number-rows-repeated=\"1000000\"",
                                "<table:table-cell table:number-columns-repeated=\"16384\"/>")
                        + odsRow(" table:number-rows-repeated=\"2\"", "b", "1er mars 2024")));
        assertEquals(3, result.report().entries());
        assertEquals("2024-05-14", when(result, 0));
        assertEquals("2024-03-01", when(result, 1));
        assertEquals(List.of("row-duplicate"), codes(result));
        assertTrue(result.report().problems().get(0).where().toString().contains("1000004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void aTruncatedWorkbookIsRefused(String id) {
        byte[] whole = id.equals("xlsx") ? xlsx(false, sheet()) : ods(odsRow("", "titre"));
        WorkbookFormat format = id.equals("xlsx") ? EXCEL : ODS;
        for (int length = 4; length < whole.length - 1; length += 97) {
            ReadResult result = read(format, Arrays.copyOf(whole, length));
            assertEquals(0, result.report().entries(), "length " + length);
            assertEquals(1, result.report().problems().size());
        }
    }

    @Test
    void aBombIsRefusedQuickly() {
        String bomb = odsRow("", "titre") + odsRow("", " ".repeat(150_000_000));
        byte[] bytes = ods(bomb);
        ReadResult result = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(ODS, bytes));
        assertEquals(List.of("table-inflated"), codes(result));
    }

    @Test
    void entitiesAreNotRead() {
        byte[] bytes = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><a>&b;&c;</a>");
        assertEquals(0, read(ODS, bytes).report().entries());
    }

    @Test
    void brokenWorkbooksBreakNothing() {
        byte[] excel = xlsx(false, sheet());
        byte[] open = ods(odsRow("", "titre", "date") + odsRow("", "a", "2024"));
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = (i % 2 == 0 ? excel : open).clone();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            ReadResult result = read(i % 2 == 0 ? EXCEL : ODS, bytes);
            assertTrue(result.report().entries() == result.report().rowsIn()
                    || !codes(result).isEmpty());
        }
    }

    @Test
    void aPreviewShowsColumnsAndRows() throws IOException {
        TablePreview preview = TablePreview.of(
                new ByteArrayInputStream(xlsx(false, sheet())), "x.xlsx", WorkbookKinds.NONE, ImportChoices.NONE);
        assertEquals(
                List.of(ColumnRole.TITLE, ColumnRole.START, ColumnRole.LAT, ColumnRole.LON),
                preview.columns().stream().map(ColumnGuess::role).toList());
        assertEquals(3, preview.rows().size());
        TablePreview text = TablePreview.of(
                new ByteArrayInputStream("a;quand\nx;2024\n".getBytes(StandardCharsets.UTF_8)),
                "x.csv",
                WorkbookKinds.NONE,
                ImportChoices.NONE);
        assertEquals(
                new ColumnGuess("quand", ColumnRole.START, ColumnReason.HEADER),
                text.columns().get(1));
        assertEquals(
                new ColumnGuess("a", ColumnRole.TITLE, ColumnReason.POSITION),
                text.columns().get(0));
    }

    @Test
    void workbooksAreRecognisedByTheirContent() {
        assertTrue(EXCEL.recognises(Arrays.copyOf(xlsx(false, ""), 4096), "x.csv"));
        assertTrue(ODS.recognises(Arrays.copyOf(ods(""), 4096), "x"));
    }

    @Test
    void filledCellsThatRepeatBeyondAllUseAreSaid() throws IOException {
        byte[] sheet = ods(
                odsRow("", "titre", "date")
                        + odsRow(
                                "",
                                "<table:table-cell table:number-columns-repeated=\"2000\"><text:p>x</text:p></table:table-cell>"));
        ReadResult result = read(ODS, sheet);
        Problem problem = result.report().problems().stream()
                .filter(each -> each.code().equals("table-cells-many"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Where.Row(2, ""), problem.where());
        assertEquals(List.of("1", "1024"), problem.arguments());
    }
}
