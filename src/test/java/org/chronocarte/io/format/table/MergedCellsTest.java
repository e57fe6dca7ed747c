package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.format.table.MergedCells.Range;
import org.chronocarte.io.format.table.RowSource.Row;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedCellsTest {

    private static Reading read(String id, String... rows) {
        Map<String, List<String>> sheets = Map.of("Feuille1", List.of(rows));
        boolean excel = id.equals("xlsx");
        WorkbookFormat format = excel
                ? WorkbookFormat.excel(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), WorkbookKinds.NONE)
                : WorkbookFormat.openDocument(new TableReader(PlaceFinder.NONE, Clock.systemUTC()), WorkbookKinds.NONE);
        byte[] bytes = excel ? SheetFile.xlsx(sheets) : SheetFile.ods(sheets);
        return Reading.of(format, bytes, "a." + id, ImportChoices.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void aDateHoldsForEachRowThatItStandsBeside(String id) {
        Reading read = read(
                id,
                "date|titre|lieu",
                "↓3 2024-03-01|Saisie|Le Havre",
                "|Arrestation|Rouen",
                "|Procès|↓2 Paris",
                "2024-05-02|Verdict|",
                "|Appel|");
        assertEquals("2024-03-01", read.when("Arrestation"));
        assertEquals("2024-03-01", read.when("Procès"));
        assertEquals("2024-05-02", read.when("Verdict"));
        assertEquals("Paris", Reading.text(read.place("Verdict").label()));
        assertNull(read.when("Appel"));
        assertEquals(List.of("3"), read.problem("cells-merged").arguments());
        assertEquals(new Where.Row(3, ""), read.problem("cells-merged").where());
    }

    /** A note below the table, spread over several rows, is one row. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void rowsWithNothingOfTheirOwnStayBlank(String id) {
        Reading read = read(id, "titre|date", "Saisie|2024", "↓4 Champ : la France|", "|", "|", "|");
        assertEquals(2, read.report().rowsIn());
        assertEquals(List.of("row-aside"), read.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void headersOverTwoRowsAreWhole(String id) {
        Reading read =
                read(id, "↓2 titre|↓2 date|lieu|", "||lat|lon", "Saisie|2024|49.49|0.11", "Procès|2023|48.85|2.35");
        assertEquals("2024", read.when("Saisie"));
        assertEquals("49.49 0.11 EXACT", read.placed("Saisie"));
    }

    @Test
    void moreThanAnyoneMergesIsRefused() {
        MergedCells merged = new MergedCells();
        for (int column = 1; column < 1000; column++) {
            merged.add(new Range(column, 1, 1_048_576));
        }
        Assertions.assertThrows(BrokenTableException.class, () -> {
            String[] first = "x ".repeat(1000).split(" ");
            merged.seen(new Row(1, first));
            for (long number = 2; number < 1_048_576; number++) {
                merged.seen(new Row(number, new String[] {"a"}));
            }
        });
    }

    /** The list stands behind the rows, be they many. */
    @Test
    void theListOfAWorkbookIsFoundFarBehind() {
        String[] rows = new String[5000];
        rows[0] = "date|titre";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = i % 2 == 1 ? "↓2 2024-03-01|a" + i : "|b" + i;
        }
        Reading read = read("xlsx", rows);
        assertEquals(0, read.report().undated());
        assertEquals(List.of("2499"), read.problem("cells-merged").arguments());
    }

    @Test
    void aMarkIsFoundWhereverTheTextIsCut() throws IOException {
        String mark = "<mergeCell ref=\"A1:A2\"/>";
        int block = 1 << 16;
        for (int before = block - 260; before <= block + 20; before++) {
            for (String behind :
                    List.of("", " ".repeat(Math.max(0, block - before - mark.length())), " ".repeat(500))) {
                String sheet = " ".repeat(before) + mark + behind;
                MergedCells merged =
                        ExcelMerges.listed(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
                merged.seen(new Row(1, new String[] {"2024", "a"}));
                Row second = merged.seen(new Row(2, new String[] {"", "b"}));
                assertEquals("2024", second.cells()[0], before + " and " + behind.length());
            }
        }
    }
}
