package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronocarte.io.format.ImportChoices;
import org.junit.jupiter.api.Test;

/** The cells that we take from the parser are those that the library itself makes of a text. */
class CsvRowsTest {

    private static final String[] CELLS = {
        "",
        "a",
        "Aa",
        "BB",
        "2024-05-14",
        "\"quoted, with comma\"",
        "\"a \"\"word\"\"\"",
        "\"two\nlines\"",
        "é’œ",
        "x".repeat(40),
        "exactly thirty-two characters ok",
        "exactly thirty-three characters a",
        " blanks ",
        "12.5"
    };

    @SuppressWarnings("removal") // As the reader itself has it.
    private static List<List<String>> byLibrary(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void cellsAreThoseOfTheLibrary() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("one,two,three\n1,2,3\n4,5,6\n7,8,9\n");
            for (int row = 0; row < 200; row++) {
                int cells = random.nextInt(20) == 0 ? random.nextInt(40) : 3;
                for (int i = 0; i < cells; i++) {
                    text.append(i > 0 ? "," : "").append(CELLS[random.nextInt(CELLS.length)]);
                }
                text.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
            }
            List<List<String>> rows = new ArrayList<>();
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            try (CsvRows source = CsvRows.open(new ByteArrayInputStream(bytes), ImportChoices.NONE)) {
                for (RowSource.Row row = source.next(); row != null; row = source.next()) {
                    assertEquals(rows.size() + 1, row.number());
                    rows.add(List.of(row.cells()));
                }
            }
            assertEquals(byLibrary(text.toString()), rows, "seed " + seed);
        }
    }
}
