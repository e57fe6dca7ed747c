package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.chronocarte.io.format.Problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and cells of any length are read at once. */
class LongCellsTest {

    private static final int MANY = 100_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void tagsMayHaveAnyNumberOfAttributes() {
        assertTrue(AsideRows.explains(new String[] {"#event" + "+name".repeat(MANY)}));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "lon ", "lon lat", "("})
    void headersMayBeOfAnyLength(String part) {
        String header = "a" + part.repeat(MANY) + "a";
        assertTimeoutPreemptively(SOON, () -> HeaderWords.isLonFirst(header));
        assertTimeoutPreemptively(SOON, () -> HeaderWords.folded(header));
    }

    @Test
    void blanksBeforeAnAsideAreNoneOfTheHeader() {
        assertEquals("date", HeaderWords.folded("Date   (UTC)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "TOTAL GÉNÉRAL :", "Total general", "Totaux généraux", "Sous-total"})
    void sumsAreToldByTheirFirstCell(String cell) {
        assertTrue(new AsideRows(2)
                .problem(new Where.Row(9, ""), new String[] {cell, "12"})
                .isPresent());
    }
}
