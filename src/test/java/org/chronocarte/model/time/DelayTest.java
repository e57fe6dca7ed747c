package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {

    private static Optional<Delay> between(String from, String to) {
        return Delay.between(When.parse(from), When.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, 2024-05-14, 0, 0",
        "2024-05-14, 2024-05-15, 1, 1",
        "2024-05-15, 2024-05-14, -1, -1",
        "2024-02-28, 2024-03-01, 2, 2",
        "1969-12-31, 1970-01-01, 1, 1",
        "0000-12-31, 0001-01-01, 1, 1",
        "2024-05-14T23:59:59Z, 2024-05-15T00:00:00Z, 1, 1",
        "2024-05, 2024-06-10, 10, 40",
        "2024-06-10, 2024-06, -9, 20",
        "[2023-09-10..2023-09-12], 2024-03-19, 189, 191",
        "2024-01-01/2024-12-31, 2024-01-11, 10, 10",
    })
    void itCountsFromStartToStart(String from, String to, long least, long most) {
        assertEquals(new Delay(least, most), between(from, to).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2024", "/2024", "[..2024]", "[2024..]"})
    void anOpenStartHasNoDelay(String open) {
        assertTrue(between(open, "2025").isEmpty());
        assertTrue(between("2025", open).isEmpty());
    }

    @Test
    void anOpenEndDoesNotMatter() {
        assertEquals(new Delay(31, 31), between("2024-01-01/..", "2024-02-01/").orElseThrow());
    }

    @Test
    void exactDaysAreCountedAsCalendarsDo() {
        RandomEdtf draw = new RandomEdtf(9);
        for (int i = 0; i < 2000; i++) {
            LocalDate from = LocalDate.of(1900, 1, 1).plusDays(draw.random().nextInt(80_000));
            LocalDate to = from.plusDays(draw.random().nextInt(4000) - 2000);
            long days = ChronoUnit.DAYS.between(from, to);
            assertEquals(
                    new Delay(days, days),
                    between(from.toString(), to.toString()).orElseThrow());
        }
    }

    @Test
    void theRangeMustBeInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Delay(2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " 0 |  0 | the same day           | +0 d       | le même jour          | +0 j",
                " 1 |  1 | 1 day later            | +1 d       | 1 jour après          | +1 j",
                " 2 |  2 | 2 days later           | +2 d       | 2 jours après         | +2 j",
                "-1 | -1 | 1 day earlier          | −1 d       | 1 jour avant          | −1 j",
                " 0 |  5 | 0 to 5 days later      | +0–5 d     | 0 à 5 jours après     | +0–5 j",
                "-5 |  0 | 0 to 5 days earlier    | −5 … +0 d  | 0 à 5 jours avant     | −5 … +0 j",
                "-9 | -3 | 3 to 9 days earlier    | −9 … −3 d  | 3 à 9 jours avant     | −9 … −3 j",
                "-3 |  2 | between −3 and +2 days | −3 … +2 d  | entre −3 et +2 jours  | −3 … +2 j",
            })
    void signsAndPluralsAreRight(
            long least, long most, String english, String shortEnglish, String french, String shortFrench) {
        Delay delay = new Delay(least, most);
        assertEquals(english, new WhenWords(Locale.ENGLISH).delay(delay));
        assertEquals(shortEnglish, new WhenWords(Locale.ENGLISH).shortDelay(delay));
        assertEquals(french, new WhenWords(Locale.FRENCH).delay(delay));
        assertEquals(shortFrench, new WhenWords(Locale.FRENCH).shortDelay(delay));
    }
}
