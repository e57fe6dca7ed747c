package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarDayTest {

    private static final long LAST_DAY = (long) (TimeWindow.MAX / TimeWindow.DAY) - 2;

    private static long anyDay(Random random) {
        double far = Math.pow(LAST_DAY, random.nextDouble());
        return random.nextBoolean() ? (long) far : -(long) far;
    }

    @Test
    void isTheDayOfJavaTimeWhereverThatReaches() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            long number = (random.nextLong() % 365_000_000_000L);
            LocalDate expected = LocalDate.ofEpochDay(number);
            CalendarDay day = CalendarDay.ofEpochDay(number);
            assertEquals(expected.getYear(), day.year());
            assertEquals(expected.getMonthValue(), day.month());
            assertEquals(expected.getDayOfMonth(), day.day());
            assertEquals(number, day.epochDay());
        }
    }

    @Test
    void everyDayOfAllTimeComesBackFromItsFirstAndItsLastInstant() {
        Random random = new Random(2);
        for (int i = 0; i < 200_000; i++) {
            long number = anyDay(random);
            double start = CalendarDay.ofEpochDay(number).start();
            double next = CalendarDay.ofEpochDay(number + 1).start();
            assertTrue(start < next, () -> "day " + number);
            assertEquals(number, CalendarDay.epochDay(start));
            assertEquals(number, CalendarDay.epochDay(Instants.before(next)));
            assertEquals(number, CalendarDay.of(start).epochDay());
        }
    }

    @Test
    void theFirstsOfMonthsAreCountedAcrossYears() {
        CalendarDay day = new CalendarDay(-13_800_000_000L, 11, 30);
        assertEquals(new CalendarDay(-13_800_000_000L, 12, 1), day.firstOfMonth(1));
        assertEquals(new CalendarDay(-13_799_999_999L, 1, 1), day.firstOfMonth(2));
        assertEquals(new CalendarDay(-13_800_000_001L, 12, 1), day.firstOfMonth(-11));
        assertEquals(new CalendarDay(-13_800_000_000L, 11, 1), day.firstOfMonth(0));
    }

    @Test
    void noMonthHasAThirtySecond() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarDay(2024, 1, 32));
        assertThrows(IllegalArgumentException.class, () -> new CalendarDay(2024, 13, 1));
        assertThrows(IllegalArgumentException.class, () -> new CalendarDay(2024, 0, 1));
    }
}
