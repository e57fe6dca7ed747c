package org.chronocarte.app.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

/**
 * When something made up was.
 *
 * @param first its day
 * @param monthOnly whether only the month is told
 * @param days how long it lasts; 0 when no end is told
 */
record GeneratedSpan(LocalDate first, boolean monthOnly, int days) {

    private static final LocalDate BEGIN = LocalDate.of(1990, 1, 1);
    /** So that no end lies beyond 2025. */
    private static final int DAYS = (int) (LocalDate.of(2025, 10, 1).toEpochDay() - BEGIN.toEpochDay());

    private static final int LONGEST = 90;

    static GeneratedSpan of(Random random) {
        // The density grows with the square of time: half of all lies in the last seven years.
        int day = (int) (Math.cbrt(random.nextDouble()) * DAYS);
        boolean lasts = random.nextInt(5) == 0;
        boolean monthOnly = random.nextInt(8) == 0;
        return new GeneratedSpan(BEGIN.plusDays(day), monthOnly, lasts ? 1 + random.nextInt(LONGEST) : 0);
    }

    /** Writes start and end. */
    void write(StringBuilder row) {
        date(row, first);
        row.append(',');
        if (days > 0) {
            date(row, first.plusDays(days));
        }
    }

    private void date(StringBuilder row, LocalDate day) {
        row.append(monthOnly ? YearMonth.from(day) : day);
    }
}
