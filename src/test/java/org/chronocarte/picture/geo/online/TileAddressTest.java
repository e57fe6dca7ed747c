package org.chronocarte.picture.geo.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that readers type, and what headers say. */
@SuppressWarnings("NullAway.Init")
class TileAddressTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void fieldsAreFilled() {
        TileAddress address = TileAddress.parse(" https://t.example.org/a/{z}/{x}/{y}{r}.png?key=1 ")
                .orElseThrow();
        assertEquals(URI.create("https://t.example.org/a/3/1/2@2x.png?key=1"), address.uri(3, 1, 2));
        assertEquals("t.example.org", address.host());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/a/{z}/{x}/{y}.png", "http://127.0.0.1/{z}/{x}/{y}.png"})
    void aServerOnThisComputerNeedsNoHttps(String typed) {
        try (OnlineMaps maps = new OnlineMaps(folder, OnlineMaps.Limits.USUAL, Clock.systemUTC())) {
            assertTrue(maps.accepts(typed), typed);
            assertTrue(maps.open(typed, "© A").isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/",
                "https://example.org/{z}/{x}.png",
                "http://example.org/{z}/{x}/{y}.png",
                "http://localhost.example.org/{z}/{x}/{y}.png",
                "http://127.0.0.1.example.org/{z}/{x}/{y}.png",
                "http://192.168.1.2/{z}/{x}/{y}.png",
                "ftp://example.org/{z}/{x}/{y}.png",
                "file:///{z}/{x}/{y}.png",
                "https:///{z}/{x}/{y}.png",
                "https://me:secret@example.org/{z}/{x}/{y}.png",
                "https://{z}.example.org/{x}/{y}.png",
                "https://{z}{x}{y}",
                "https://{s}.example.org/{z}/{x}/{y}.png",
                "https://example.org/{z}/{x}/{y}.png?a b",
                "bonjour {z} {x} {y}"
            })
    void othersAreRefused(String typed) {
        try (OnlineMaps maps = new OnlineMaps(folder, OnlineMaps.Limits.USUAL, Clock.systemUTC())) {
            assertFalse(maps.accepts(typed), typed);
            assertTrue(maps.open(typed, "© A").isEmpty());
        }
    }

    @Test
    void nothingLeadsAwayFromHttps() {
        TileAddress far = TileAddress.parse("https://example.org/{z}/{x}/{y}").orElseThrow();
        assertTrue(far.mayLeadTo(URI.create("https://elsewhere.org/a")));
        assertFalse(far.mayLeadTo(URI.create("http://example.org/a")));
        assertFalse(far.mayLeadTo(URI.create("http://localhost/a")));
        assertFalse(far.mayLeadTo(URI.create("file:///etc/passwd")));
    }

    private static HttpHeaders headers(String lines) {
        Map<String, List<String>> values = lines.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1])));
        return HttpHeaders.of(values, (name, value) -> true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: max-age=60 | true | 60",
                "Cache-Control: public, Max-Age=\"60\" | true | 60",
                "Cache-Control: max-age=60~Age: 20 | true | 40",
                "Cache-Control: max-age=60~Age: 90 | true | 0",
                "Cache-Control: max-age=junk | true | 0",
                "Cache-Control: max-age=999999999 | true | 31536000",
                "Cache-Control: no-cache, max-age=60 | true | 0",
                "Cache-Control: no-store | false | 60",
                "Expires: Mon, 1 Jun 2026 13:00:00 GMT | true | 3600",
                "Date: Mon, 1 Jun 2026 12:30:00 GMT~Expires: Mon, 1 Jun 2026 13:00:00 GMT | true | 1800",
                "Expires: 0 | true | 0",
                "Cache-Control: max-age=60~Expires: 0 | true | 60",
                "Last-Modified: Mon, 1 Jun 2026 10:20:00 GMT | true | 600",
                "Last-Modified: Mon, 1 Jun 2015 10:20:00 GMT | true | 604800",
                "X-Other: 1 | true | 86400"
            })
    void headersSayHowLongAnAnswerHolds(String lines, boolean storable, long seconds) {
        Freshness said = Freshness.of(headers(lines.replace('~', '\n')), NOW);
        assertEquals(new Freshness(storable, NOW.plusSeconds(seconds)), said);
    }

    @Test
    void restIsAskedForInSecondsOrUpToATime() {
        assertEquals(Optional.of(Duration.ofSeconds(7)), Freshness.retryAfter(headers("Retry-After: 7"), NOW));
        assertEquals(
                Optional.of(Duration.ofMinutes(1)),
                Freshness.retryAfter(headers("Retry-After: Mon, 1 Jun 2026 12:01:00 GMT"), NOW));
        assertEquals(Optional.empty(), Freshness.retryAfter(headers("Retry-After: soon"), NOW));
    }

    @Test
    void theCacheLiesWhereTheSystemWantsIt() {
        Path home = Path.of("/home/ada");
        assertEquals(Path.of("/home/ada/.cache/chronocarte/tiles"), OnlineMaps.defaultFolder("Linux", home, Map.of()));
        assertEquals(
                Path.of("/x/chronocarte/tiles"),
                OnlineMaps.defaultFolder("Linux", home, Map.of("XDG_CACHE_HOME", "/x")));
        assertEquals(
                Path.of("/home/ada/Library/Caches/chronocarte/tiles"),
                OnlineMaps.defaultFolder("Mac OS X", home, Map.of()));
    }
}
