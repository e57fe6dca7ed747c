package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

/** Workbooks as few programs write them. */
class UnusualWorkbooksTest {

    private static final Map<String, List<String>> SHEET = Map.of("F", List.of("titre|date", "A|2024-05-14"));

    private static Reading excel(byte[] bytes) {
        return Reading.of(
                WorkbookFormat.excel(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), WorkbookKinds.NONE),
                bytes,
                "a.xlsx",
                ImportChoices.NONE);
    }

    /** @param change from the name and text of each part to its new text; "" leaves it out */
    private static byte[] changed(byte[] archive, BinaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = change.apply(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                if (!text.isEmpty()) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    /** They are optional. */
    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        byte[] bytes = changed(
                SheetFile.xlsx(SHEET),
                (name, text) -> name.equals("xl/styles.xml")
                        ? ""
                        : text.replaceAll("<Override PartName=\"/xl/styles.xml\"[^>]*>", "")
                                .replaceAll("<Relationship [^>]*styles.xml\"/>", ""));
        assertEquals("2024-05-14", excel(bytes).when("A"));
    }

    @Test
    void aSheetOfFormulasAloneIsSaidToBeOne() throws IOException {
        byte[] bytes = changed(
                SheetFile.xlsx(SHEET),
                (name, text) -> text.replaceAll("t=\"inlineStr\"><is><t>[^<]*</t></is></c>", "><f>B1+1</f></c>"));
        Reading reading = excel(bytes);
        assertTrue(reading.isRefused());
        assertEquals(List.of("4"), reading.problem("formulas-only").arguments());
    }

    @Test
    void aPasswordIsNoDamage() throws IOException {
        byte[] bytes = changed(
                SheetFile.ods(SHEET),
                (name, text) -> name.equals("content.xml") ? "\u0001\u0002" : name.equals("mimetype") ? text : "");
        byte[] locked = with(
                bytes,
                "META-INF/manifest.xml",
                "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                        + "</manifest:file-entry></manifest:manifest>");
        Reading reading = Reading.of(
                WorkbookFormat.openDocument(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), WorkbookKinds.NONE),
                locked,
                "a.ods",
                ImportChoices.NONE);
        assertEquals(List.of("file-locked"), reading.codes());
    }

    private static byte[] with(byte[] archive, String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
