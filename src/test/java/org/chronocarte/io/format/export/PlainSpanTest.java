package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, 2024-05-14, 2024-05-14, true",
        "2024-05, 2024-05, 2024-05, true",
        "2024, 2024, 2024, true",
        "2024-05-14?, 2024-05-14, 2024-05-14, false",
        "1985~, 1985, 1985, false",
        "2024-05-XX, 2024-05, 2024-05, false",
        "2024-XX-XX, 2024, 2024, false",
        "201X, 2010-01-01, 2019-12-31, false",
        "-01XX, -0199-01-01, -0100-12-31, false",
        "2021-22, 2021-06-01, 2021-08-31, false",
        "2021-24, 2021-12-01, 2022-02-28, false",
        "2024-05-14T09:30:00, 2024-05-14T09:30:00, 2024-05-14T09:30:00, true",
        "2024-05-14T09:30:00+02:00, 2024-05-14T09:30:00+02:00, 2024-05-14T09:30:00+02:00, true",
        "2024-01/2024-03-05, 2024-01, 2024-03-05, true",
        "../1985, , 1985, true",
        "1985/.., 1985, , true",
        "1985/, 1985, , false",
        "/1985, , 1985, false",
        "1985~/1990, 1985, 1990, false",
        "[2022-10-01..2022-11-01], 2022-10-01, 2022-11-01, false",
        "[..1985], , 1985, false",
        "[1985..], 1985, , false",
        "-0499-03-15, -0499-03-15, -0499-03-15, true",
        "0000, 0000, 0000, true",
        "Y-13800000000, -13800000000, -13800000000, true",
        "Y17000, 17000, 17000, true"
    })
    void aDateIsTheTimeThatItMayMean(String edtf, @Nullable String start, @Nullable String end, boolean exact) {
        PlainSpan span = PlainSpan.of(When.parse(edtf));
        assertEquals(start, span.start() == null ? null : span.start().iso());
        assertEquals(end, span.end() == null ? null : span.end().iso());
        assertEquals(exact, span.exact());
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "0001, 1", "0000, -1", "-0499, -500"})
    void peopleKnowNoYearZero(String edtf, long year) {
        assertEquals(year, PlainSpan.of(When.parse(edtf)).known().yearWithoutZero());
    }
}
