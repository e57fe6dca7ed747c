package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayInputTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-01",
                "1/6/2024",
                "01.06.2024",
                "1 June 2024",
                "June 1, 2024",
                "1er juin 2024",
                "1 juin 2024"
            })
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertEquals(Optional.of(DAY), DayInput.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "juin 2024",
                "2024",
                "31 juin 2024",
                "31/6/2024",
                "hier",
                "1 juin 2024 – 3 juin 2024",
                "vers le 1er juin 2024"
            })
    void whatIsNotOneDayIsNone(String text) {
        assertEquals(Optional.empty(), DayInput.parse(text));
    }

    /** Who changes a figure in what the field shows has typed a day. */
    @Test
    void whatTheFieldShowsCanBeTyped() {
        for (String language : new String[] {"fr", "en"}) {
            MainWords words = new MainWords(language);
            for (int i = 0; i < 366; i++) {
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i);
                assertEquals(Optional.of(day), DayInput.parse(words.day(day)), words.day(day));
            }
        }
    }
}
