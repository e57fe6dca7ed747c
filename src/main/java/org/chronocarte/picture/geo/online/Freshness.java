package org.chronocarte.picture.geo.online;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server's headers say of how long an answer may be kept (RFC 9111).
 *
 * @param storable whether it may be written to a disk
 * @param until up to when it may be shown without asking again
 */
record Freshness(boolean storable, Instant until) {

    /** Where the server does not say. */
    private static final Duration UNTOLD = Duration.ofDays(1);

    private static final Duration LONGEST_GUESS = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(365);
    /** What may not be kept still has to last until it is painted. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(1);

    /** @param now when the answer came */
    static Freshness of(HttpHeaders headers, Instant now) {
        List<String> rules = headers.allValues("cache-control").stream()
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .toList();
        if (rules.contains("no-store")) {
            return new Freshness(false, now.plus(ONE_LOOK));
        }
        if (rules.contains("no-cache")) {
            return new Freshness(true, now);
        }
        Optional<Duration> age = rules.stream()
                .filter(rule -> rule.startsWith("max-age="))
                .findFirst()
                .map(rule -> seconds(rule.substring("max-age=".length())));
        if (age.isPresent()) {
            Duration spent = headers.firstValue("age").map(Freshness::seconds).orElse(Duration.ZERO);
            return lasting(now, age.get().minus(spent));
        }
        Instant sent = headers.firstValue("date").flatMap(Freshness::date).orElse(now);
        Optional<String> expires = headers.firstValue("expires");
        if (expires.isPresent()) {
            // One that cannot be read, such as "0", has passed.
            return lasting(now, Duration.between(sent, date(expires.get()).orElse(sent)));
        }
        return lasting(
                now,
                headers.firstValue("last-modified")
                        .flatMap(Freshness::date)
                        .map(changed -> Duration.between(changed, sent).dividedBy(10))
                        .map(guess -> guess.compareTo(LONGEST_GUESS) < 0 ? guess : LONGEST_GUESS)
                        .orElse(UNTOLD));
    }

    private static Freshness lasting(Instant now, Duration time) {
        Duration most = time.compareTo(LONGEST) < 0 ? time : LONGEST;
        return new Freshness(true, most.isNegative() ? now : now.plus(most));
    }

    private static Duration seconds(String number) {
        String digits = number.replace("\"", "").strip();
        return digits.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(digits)) : Duration.ZERO;
    }

    /** How long the server wants to be left alone, in seconds or as a date; empty where it does not say. */
    static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
        return headers.firstValue("retry-after")
                .map(String::strip)
                .flatMap(said -> said.matches("[0-9]{1,9}")
                        ? Optional.of(seconds(said))
                        : date(said).map(until -> Duration.between(now, until)));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
