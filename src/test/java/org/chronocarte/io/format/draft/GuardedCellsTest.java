package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.table.TableFormat;
import org.chronocarte.io.format.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2024-05-14|2024-05-14",
                "'14/05/2024 08:30|14/05/2024 08:30",
                "'-12.5|-12.5",
                "'0033 1 23|0033 1 23",
                "'=SUM(A1)|=SUM(A1)",
                "'@handle|@handle",
                "'68|'68",
                "'68, année érotique|'68, année érotique",
                "'tis|'tis",
                "'|'",
                "l'eau|l'eau"
            })
    void theMarkIsTakenFromWhatItGuards(String cell, String expected) {
        assertEquals(expected, GuardedCells.bare(cell));
    }

    @Test
    void datesAndCoordinatesThatAreMarkedAreRead() {
        Reading read = Reading.of(
                new TableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC())),
                "title;date;lat;lon\nA;'2024-05-14;'48.85;'-2.35\nB;'14 mai 2024;'48.85;'2.35\n"
                        .getBytes(StandardCharsets.UTF_8),
                "t.csv",
                ImportChoices.NONE);
        assertEquals("2024-05-14", read.when("A"));
        assertEquals("48.85 -2.35 EXACT", read.placed("A"));
        assertEquals("2024-05-14", read.when("B"));
    }
}
