package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {

    private static Dossier sample() {
        SampleDossier made = SampleDossier.withFourKinds()
                .place("p", -12.5, 3)
                .place("q", 1, 2)
                .source("s", "2024-05")
                .tag("t")
                .tag("u");
        made.entry("a", "event", "-0499-03-15")
                .titled("-12,5", "+33")
                .saying("two\nlines")
                .at("p", "q")
                .tagged("t", "u")
                .sourced("s");
        made.entry("b", "response", "2024-05/..").titled("@b", "\tb");
        made.entry("c", "event", null).titled("1-2", "=1+1");
        return made.answers("b", "a")
                .era("e", "2020/2021")
                .era("open", "2020/..")
                .made();
    }

    @Test
    void aRowIsAnEntryWithWhatIsToldOfIt() {
        Exported csv = Exported.of("csv", sample(), "fr");
        List<Map<String, String>> rows = csv.rows();
        assertEquals(3, rows.size());
        assertEquals(CsvExport.HEADER, List.copyOf(rows.get(0).keySet()));
        Map<String, String> first = rows.get(0);
        assertEquals("-0499-03-15", first.get("date"));
        assertEquals("-0499-03-15", first.get("start"));
        assertEquals("", first.get("end"));
        assertEquals("two\nlines", first.get("text"));
        assertEquals("p", first.get("place"));
        assertEquals("q", first.get("other_places"));
        assertEquals("-12.5", first.get("lat"));
        assertEquals("3.0", first.get("lon"));
        assertEquals("town", first.get("precision"));
        assertEquals("t; u", first.get("tags"));
        assertEquals("Source s, mai 2024", first.get("sources"));
        assertEquals("a", rows.get(1).get("answers"));
        assertEquals("2024-05/..", rows.get(1).get("date"));
        assertEquals("", rows.get(2).get("date"));
        assertEquals("1", csv.lost("export-first-place"));
        assertEquals("2", csv.lost("export-eras"));
        assertEquals("1", csv.lost("export-cells"));
    }

    @Test
    void spreadsheetsSeeTheEncodingAndNoFormulas() {
        assertTrue(Exported.of("csv", sample(), "fr").text().startsWith("\ufeffid,title"));
        assertEquals(
                List.of("-12,5", "'@b", "1-2"),
                Exported.of("csv", sample(), "fr").rows().stream()
                        .map(each -> each.get("title"))
                        .toList());
        assertEquals(
                List.of("+33", "'\tb", "'=1+1"),
                Exported.of("csv", sample(), "en").rows().stream()
                        .map(each -> each.get("title"))
                        .toList());
    }

    @Test
    void whatIsGuardedComesBackWithoutTheMark() {
        byte[] bytes = Exported.of("csv", sample(), "en").text().getBytes(StandardCharsets.UTF_8);
        ReadResult result = assertDoesNotThrow(() -> KnownFormats.files(PlaceFinder.NONE)
                .read(new ByteArrayInputStream(bytes), "back.csv", ImportChoices.NONE));
        ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, result);
        assertEquals(
                List.of("+33", "b", "=1+1"),
                read.dossier().entries().stream()
                        .map(each -> each.title().in("en"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-1+1", "+33 1 23", "@x", "--", "\ttab", "-0499-03-15", "=", "-1\n"})
    void whatLooksLikeAFormulaIsGuarded(String text) {
        assertEquals("'" + text, CsvSheet.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1.5", "-1,5", "-1e-5", "a=b", "", "1-2", "’=1", " =1"})
    void numbersAndOtherTextsAreNot(String text) {
        assertEquals(text, CsvSheet.guarded(text));
    }

    @Test
    void fieldsThatNobodyKnowsGetColumnsUnlessTheyClash() {
        Map<String, String> row =
                Exported.of("csv", Nasty.dossier(), "en").rows().get(0);
        assertEquals("'-1+1", row.get("'=field"));
        assertEquals("'" + Nasty.TEXT, row.get("title"));
    }

    @Test
    void theSheetOfTimelineJsHasItsHeadersTitleAndEras() {
        Exported sheet = Exported.of("timelinejs-sheet", sample(), "en");
        List<Map<String, String>> rows = sheet.rows();
        assertEquals(
                List.of("title", "", "", "era"),
                rows.stream().map(each -> each.get("Type")).toList());
        Map<String, String> first = rows.get(1);
        assertEquals("-500", first.get("Year"));
        assertEquals("3", first.get("Month"));
        assertEquals("15", first.get("Day"));
        assertEquals("", first.get("End Year"));
        assertEquals("15 March 500 BC", first.get("Display Date"));
        assertEquals("+33", first.get("Headline"));
        assertEquals("event", first.get("Group"));
        assertEquals("2021", rows.get(3).get("End Year"));
        assertEquals("1", sheet.lost("export-undated"));
        assertEquals("1", sheet.lost("export-eras"));
    }
}
