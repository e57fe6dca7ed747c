package org.chronocarte.io.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.format.table.SheetFile;
import org.chronocarte.io.format.table.TableReader;
import org.chronocarte.io.format.table.WorkbookFormat;
import org.chronocarte.io.format.table.WorkbookKinds;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimemapSheetsTest {

    private static final WorkbookKinds KINDS =
            new WorkbookKinds(List.of(new TimemapSheets(PlaceFinder.NONE)), List.of());
    private static final WorkbookFormat EXCEL =
            WorkbookFormat.excel(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), KINDS);
    private static final WorkbookFormat ODS =
            WorkbookFormat.openDocument(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), KINDS);

    private static Map<String, List<String>> workbook() {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("README", List.of("How this workbook is kept"));
        sheets.put(
                "EXPORT_EVENTS",
                List.of(
                        "id|date|time|description|location|latitude|longitude|association1|association2|source1|source2|narrative1",
                        "e1|05/30/2020|18:30|Police charge protesters.|Portland|45.515|-122.678|police|gas|s1|s2|n1",
                        "e2|05/31/2020||A march.|Portland|45.52|-122.68|police|||gone|n1",
                        "e3|06/01/2020||A decree, nowhere in particular.||||law"));
        sheets.put(
                "EXPORT_ASSOCIATIONS",
                List.of(
                        "id|title|desc|mode|filter_path0|filter_path1",
                        "police|Police||FILTER|Actor|Police",
                        "gas|Tear gas||FILTER|Weapon|Gas",
                        "law|Law||CATEGORY",
                        "n1|The first night|How it began|NARRATIVE"));
        sheets.put(
                "EXPORT_SOURCES",
                List.of(
                        "id|title|path1|path2|type|date|description",
                        "s1|Video by a neighbour|https://example.org/v|still.jpg|Video|05/30/2020|Seen from a window",
                        "s2|A report"));
        sheets.put("EXPORT_SITES", List.of("id|site|latitude|longitude", "1|Courthouse|45.516|-122.676"));
        return sheets;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void sheetsAreJoinedAsTheListsOfTheJsonAre(String id) {
        Reading reading = id.equals("xlsx")
                ? Reading.of(EXCEL, SheetFile.xlsx(workbook()))
                : Reading.of(ODS, SheetFile.ods(workbook()));
        assertEquals("timemap", reading.report().format());
        assertEquals(4, reading.report().entries());
        assertEquals("2020-05-30T18:30:00", reading.when("Police charge protesters."));
        assertEquals("45.52 -122.68 EXACT", reading.placed("A march."));
        assertEquals("nowhere", reading.placed("A decree, nowhere in particular."));
        assertEquals(List.of("Police", "Tear gas"), reading.tags("Police charge protesters."));
        assertEquals("law", reading.entry("A decree, nowhere in particular.").kind());
        assertEquals(
                List.of("Video by a neighbour", "A report", "gone"),
                reading.dossier().sources().stream()
                        .map(Source::title)
                        .map(Reading::text)
                        .toList());
        Source video = reading.dossier().sources().get(0);
        assertEquals("https://example.org/v", video.url());
        assertTrue(String.valueOf(Reading.text(video.note())).contains("still.jpg"));
        assertEquals(
                List.of("The first night"),
                reading.dossier().chapters().stream()
                        .map(Chapter::title)
                        .map(Reading::text)
                        .toList());
    }

    @Test
    void whatDoesNotFitIsPointedAtBySheetAndRow() {
        Reading reading = Reading.of(EXCEL, SheetFile.xlsx(workbook()));
        assertEquals(
                new Where.Pointer("/EXPORT_EVENTS/3"),
                reading.problem("story-source").where());
        assertEquals(
                new Where.Pointer("/README"), reading.problem("timemap-sheet").where());
    }

    @Test
    void otherWorkbooksAreTables() {
        Reading reading = Reading.of(EXCEL, SheetFile.xlsx(Map.of("Events", List.of("title|date", "A|2024-05-14"))));
        assertEquals("xlsx", reading.report().format());
        assertEquals("2024-05-14", reading.when("A"));
    }

    @Test
    void faultsBreakNothing() {
        Reading.mutateZip(EXCEL, SheetFile.xlsx(workbook()), 21);
        Reading.mutateZip(ODS, SheetFile.ods(workbook()), 22);
    }
}
