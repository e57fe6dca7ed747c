package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.chronocarte.model.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and files of programs write alike what they do not know. */
class UnknownPartsTest {

    private static final DateWords WORDS = new DateWords(true, DateNumbers.YEARS, null);

    @ParameterizedTest
    @CsvSource({
        "2024-00-00, 2024",
        "2024-05-00, 2024-05",
        "2024/05/00, 2024-05",
        "2024.5.0, 2024-05",
        "2024-05-00T00:00:00Z, 2024-05",
        "2024-00-00 00:00:00.000, 2024",
        "20240500, 2024-05",
        "20240000, 2024",
        "-0044-03-00, -0044-03",
        "00/05/2024, 2024-05",
        "00.00.2024, 2024",
        "2024-05-00~, 2024-05~",
    })
    void zerosAreNotKnown(String written, String edtf) {
        assertEquals(When.parse(edtf), WORDS.read(written).when());
        assertEquals(edtf, MachineDates.when(written).map(When::edtf).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "0000-05-00", "1900-01-00", "2024-00-15", "2024-13-00", "00/01/1900"})
    void otherZerosAreNoDate(String written) {
        assertNull(WORDS.read(written).when());
        assertNull(MachineDates.date(written));
    }
}
