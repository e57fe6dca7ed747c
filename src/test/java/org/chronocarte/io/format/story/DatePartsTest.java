package org.chronocarte.io.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {

    private static DatePoint point(String line) {
        String[] parts = line.split(";", -1);
        return new DateParts(parts[0], parts[1], parts[2], parts[3]).point();
    }

    @ParameterizedTest
    @CsvSource({
        "1840;3;3;, 1840-03-03",
        "1840;3;;, 1840-03",
        "1840;;;, 1840",
        "-44;3;15;, -0043-03-15",
        "1840;3;3;10:30 PM, 1840-03-03T22:30:00",
        "1840;March;3;, 1840-03-03",
        "1840;Mar;3rd;, 1840-03-03",
        "2010;avril;;, 2010-04",
        "1840;March;3;10:30, 1840-03-03T10:30:00",
        "1904-05-06;;;, 1904-05-06",
        "c. 1750;;;, 1750~",
        "1750s;;;, 175X",
        "500 BC;;;, -0499",
        "May 1905;;;, 1905-05",
        "13/4/1905;;;, 1905-04-13",
    })
    void areReadAsFarAsTheyGo(String parts, String edtf) {
        assertEquals(edtf, point(parts).edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "0;;;, 0",
        "2020.5;;;, 2020.5",
        "2020;x;;, 2020 x",
        "2020;13;1;, 2020 13 1",
        "2020;1;32;, 2020 1 32",
        "c. 1750;5;;, c. 1750 5",
        "3/4/1905;;;, 3/4/1905",
        "1840;March 98;3;, 1840 March 98 3",
        "soon;;;10:30, soon 10:30",
        ";May;3;, May 3",
    })
    void areKeptInWordsWhereTheyAreNoDate(String parts, String words) {
        assertNull(point(parts).edtf());
        assertEquals(words, point(parts).words());
    }

    @ParameterizedTest
    @CsvSource({
        "1840;;3;, 1840 3, 1840",
        "-13798000000;5;;, -13798000000 5, Y-13797999999",
        "1840;3;3;noon, 1840 3 3 noon, 1840-03-03"
    })
    void whatIsMoreThanADateIsSaid(String parts, String words, String edtf) {
        assertEquals(DatePoint.read(words, edtf, true), point(parts));
    }

    @ParameterizedTest
    @CsvSource({";5;6;, 5 6", ";May;3;10:30, May 3 10:30"})
    void aYearThatIsMissingIsSaid(String parts, String words) {
        assertEquals(DatePoint.unread(words, Flaw.NO_YEAR), point(parts));
    }
}
