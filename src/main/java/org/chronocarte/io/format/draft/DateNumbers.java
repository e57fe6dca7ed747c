package org.chronocarte.io.format.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What bare numbers in a column of dates count. */
public enum DateNumbers {
    /** Years, or dates written together as 20240514. */
    YEARS,
    /** Days of Excel, of which 1 is 1 January 1900 and 60 the 29 February that this year did not have. */
    SERIAL_1900,
    /** Days of Excel on old Macs, of which 0 is 1 January 1904. */
    SERIAL_1904,
    /** Seconds since 1970, UTC. */
    SECONDS,
    /** Milliseconds since 1970, UTC. */
    MILLIS;

    private static final int PHANTOM_DAY = 60;
    private static final long SECONDS_A_DAY = 86_400;
    /** Excel ends with the year 9999. */
    private static final double LAST_SERIAL = 2_958_466;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The EDTF of a number; empty when it counts beyond what such numbers mean, or is a year. */
    public Optional<String> edtf(double number) {
        try {
            return switch (this) {
                case YEARS -> Optional.empty();
                case SERIAL_1900, SERIAL_1904 -> serial(number);
                case SECONDS -> Optional.of(instant(Instant.ofEpochSecond((long) number)));
                case MILLIS -> Optional.of(instant(Instant.ofEpochMilli((long) number)));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> serial(double number) {
        long days = (long) Math.floor(number);
        long seconds = Math.round((number - days) * SECONDS_A_DAY);
        boolean phantom = this == SERIAL_1900 && days == PHANTOM_DAY;
        if (!(number >= (this == SERIAL_1900 ? 1 : 0) && number < LAST_SERIAL) || phantom) {
            return Optional.empty();
        }
        LocalDate day = this == SERIAL_1904
                ? EPOCH_1904.plusDays(days)
                : EPOCH_1900.plusDays(days > PHANTOM_DAY ? days - 1 : days);
        return Optional.of(
                seconds == 0 ? day.toString() : second(day.atStartOfDay().plusSeconds(seconds)));
    }

    private static String instant(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (Math.abs(time.getYear()) > 9999) {
            throw new DateTimeException("far");
        }
        return second(time) + "Z";
    }

    private static String second(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(time);
    }
}
