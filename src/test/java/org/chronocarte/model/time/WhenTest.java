package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.chronocarte.model.time.WhenFormatException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static String iso(double millis) {
        return Instant.ofEpochMilli((long) millis).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, 2024-05-14T00:00:00Z, 2024-05-14T23:59:59.999Z, 2024-05-14T00:00:00.001Z, 2024-05-15T00:00:00Z",
        "2023-09, 2023-09-01T00:00:00Z, 2023-09-30T23:59:59.999Z, 2023-09-01T00:00:00.001Z, 2023-10-01T00:00:00Z",
        "2024, 2024-01-01T00:00:00Z, 2024-12-31T23:59:59.999Z, 2024-01-01T00:00:00.001Z, 2025-01-01T00:00:00Z",
        "201X, 2010-01-01T00:00:00Z, 2019-12-31T23:59:59.999Z, 2010-01-01T00:00:00.001Z, 2020-01-01T00:00:00Z",
        "18XX, 1800-01-01T00:00:00Z, 1899-12-31T23:59:59.999Z, 1800-01-01T00:00:00.001Z, 1900-01-01T00:00:00Z",
        "2021-22, 2021-06-01T00:00:00Z, 2021-08-31T23:59:59.999Z, 2021-06-01T00:00:00.001Z, 2021-09-01T00:00:00Z",
        "1985~, 1984-01-02T00:00:00Z, 1986-12-31T23:59:59.999Z, 1984-01-02T00:00:00.001Z, 1987-01-01T00:00:00Z",
        "2022-10/2022-11, 2022-10-01T00:00:00Z, 2022-10-31T23:59:59.999Z, 2022-11-01T00:00:00.001Z, 2022-12-01T00:00:00Z",
        "[2022-10-01..2022-11-01], 2022-10-01T00:00:00Z, 2022-11-01T23:59:59.999Z, 2022-10-01T00:00:00.001Z, 2022-11-02T00:00:00Z",
        "2024-05-14T09:00:00+02:00, 2024-05-14T07:00:00Z, 2024-05-14T07:00:00.999Z, 2024-05-14T07:00:00.001Z, 2024-05-14T07:00:01Z",
        "2004-XX, 2004-01-01T00:00:00Z, 2004-12-31T23:59:59.999Z, 2004-01-01T00:00:00.001Z, 2005-01-01T00:00:00Z",
        "-018X, -0189-01-01T00:00:00Z, -0180-12-31T23:59:59.999Z, -0189-01-01T00:00:00.001Z, -0179-01-01T00:00:00Z",
    })
    void boundsSayWhereItMayLie(String edtf, String es, String ls, String ee, String le) {
        When when = When.parse(edtf);
        assertEquals(es, iso(when.earliestStart()));
        assertEquals(ls, iso(when.latestStart()));
        assertEquals(ee, iso(when.earliestEnd()));
        assertEquals(le, iso(when.latestEnd()));
    }

    @Test
    void openEndsReachTheEdgeOfTime() {
        assertEquals(TimeWindow.MIN, When.parse("../1985").earliestStart());
        assertEquals(TimeWindow.MIN, When.parse("../1985").latestStart());
        assertEquals(TimeWindow.MAX, When.parse("1985/..").earliestEnd());
        assertEquals(TimeWindow.MAX, When.parse("1985/").latestEnd());
        assertTrue(When.parse("1985/").earliestEnd() < When.parse("1986").latestEnd());
        assertEquals(TimeWindow.MIN, When.parse("[..1985]").earliestStart());
        assertEquals(TimeWindow.MAX, When.parse("[1985..]").latestEnd());
    }

    @Test
    void yearsFarAwayDoNotOverflow() {
        When bang = When.parse("Y-13800000000");
        assertTrue(bang.earliestStart() > TimeWindow.MIN && bang.earliestStart() < bang.latestEnd());
        assertTrue(bang.latestEnd() < When.parse("-9999").earliestStart());
        assertTrue(When.parse("Y13800000000").latestEnd() < TimeWindow.MAX);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-13-45, MONTH_OUT_OF_RANGE",
        "2024-02-30, DAY_OUT_OF_RANGE",
        "2023-02-29, DAY_OUT_OF_RANGE",
        "2024-00, MONTH_OUT_OF_RANGE",
        "2024-25, MONTH_OUT_OF_RANGE",
        "2024-05-14T25:00:00Z, TIME_OUT_OF_RANGE",
        "2024-05-14/2024-05-13, END_BEFORE_START",
        "[2024-06..2024-05], END_BEFORE_START",
        "14/05/2024, NOT_A_DATE",
        "2024-5-1, NOT_A_DATE",
        "-0000, NOT_A_DATE",
        "20X4, NOT_A_DATE",
        "2024-XX-12, NOT_A_DATE",
        "../.., NOT_A_DATE",
        "/, NOT_A_DATE",
        "[..], NOT_A_DATE",
        "soon, NOT_A_DATE",
        "'', NOT_A_DATE",
    })
    void whatIsNoDateIsRefusedWithItsReason(String text, Reason reason) {
        assertEquals(
                reason,
                assertThrows(WhenFormatException.class, () -> When.parse(text)).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-14?",
                "2024-05-14%",
                "1985~/1987?",
                "../1985",
                "/1985",
                "0000",
                "-0044-03-15",
                "Y170000002",
                "[..2024-05]",
                "1XXX",
                "2004-12-XX",
                "2004-XX-XX",
                "2021-24~",
                "2024-05-14T09:30:00"
            })
    void theTextComesBackToTheLetter(String text) {
        assertEquals(text, When.parse(text).edtf());
        assertEquals(When.parse(text), When.parse(When.parse(text).toString()));
    }

    @Test
    void aMonthIsSurelyInAWindowOnlyWhenAllItsDaysAre() {
        When may = When.parse("2024-05");
        TimeWindow middle = TimeWindow.ofDays(LocalDate.of(2024, 5, 10), LocalDate.of(2024, 5, 20));
        TimeWindow whole = TimeWindow.ofDays(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
        TimeWindow after = TimeWindow.ofDays(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
        assertTrue(may.possiblyIn(middle));
        assertFalse(may.surelyIn(middle));
        assertTrue(may.surelyIn(whole));
        assertFalse(may.possiblyIn(after));
    }

    @Test
    void anIntervalIsSurelyInAWindowThatItMustTouch() {
        When lasted = When.parse("2024-01-10/2024-03-10");
        assertTrue(lasted.surelyIn(TimeWindow.ofDays(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 2))));
        assertFalse(When.parse("2024-01/2024-03")
                .surelyIn(TimeWindow.ofDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 5))));
    }

    @Test
    void everyDateKeepsItsBoundsInOrder() {
        Random random = new Random(20240514);
        for (int i = 0; i < 20_000; i++) {
            String text = randomEdtf(random);
            When when;
            try {
                when = When.parse(text);
            } catch (WhenFormatException e) {
                continue;
            }
            assertEquals(text, when.toString());
            assertTrue(when.earliestStart() <= when.latestStart(), text);
            assertTrue(when.earliestEnd() <= when.latestEnd(), text);
            assertTrue(when.earliestStart() < when.earliestEnd(), text);
            assertTrue(when.latestStart() < when.latestEnd(), text);
            TimeWindow window = randomWindow(random);
            assertTrue(!when.surelyIn(window) || when.possiblyIn(window), text + " in " + window);
        }
    }

    private static TimeWindow randomWindow(Random random) {
        long start = (long) (random.nextGaussian() * 1e12);
        return new TimeWindow(start, start + 1 + (long) (random.nextDouble() * 1e12));
    }

    static String randomEdtf(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> randomDate(random) + "/" + randomDate(random);
            case 1 -> "[" + randomDate(random) + ".." + randomDate(random) + "]";
            case 2 -> random.nextBoolean() ? "../" + randomDate(random) : randomDate(random) + "/..";
            default -> randomDate(random);
        };
    }

    private static String randomDate(Random random) {
        String year = (random.nextInt(8) == 0 ? "-" : "") + String.format("%04d", 1 + random.nextInt(2100));
        String date = switch (random.nextInt(6)) {
            case 0 -> year;
            case 1 -> year.substring(0, year.length() - 1) + "X";
            case 2 -> year + String.format("-%02d", 21 + random.nextInt(4));
            case 3 -> year + String.format("-%02d", 1 + random.nextInt(12));
            default -> year + String.format("-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(31));
        };
        return date + new String[] {"", "", "?", "~", "%"}[random.nextInt(5)];
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14/2025-02-22, 2024-05-14/..",
        "1985~/1990, 1985~/..",
        "2024/.., 2024/..",
        "../1985, ../1985",
        "/1985, /1985",
        "2024-05, 2024-05",
        "[2024..2025], [2024..2025]"
    })
    void whatGoesOnHasAnOpenEnd(String edtf, String goingOn) {
        assertEquals(When.parse(goingOn), When.parse(edtf).goingOn());
    }
}
