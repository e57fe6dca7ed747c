package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** A cell may hold a whole page, or nothing but blanks: neither may keep anybody waiting. */
class LongTextsTest {

    private static final int MANY = 300_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String BLANKS = " ".repeat(MANY);

    @Test
    void wordsFarApartAreOneLine() {
        soon("a b" + BLANKS + "c", () -> CleanText.line("a\nb" + BLANKS + "c"));
    }

    @Test
    void hardBlanksBecomePlainOnes() {
        soon("a" + BLANKS + "&b", () -> CleanText.of("<i>a</i>" + "\u00a0".repeat(MANY) + "&amp;b"));
    }

    @Test
    void addressesMayHoldAnyNumberOfBlanksAndQuotationMarks() {
        soon(Optional.empty(), () -> WebAddress.of("https://example.org/a" + BLANKS + "b"));
        soon(
                Optional.of("https://example.org/a" + "%22".repeat(MANY) + "b"),
                () -> WebAddress.of("https://example.org/a" + "\"".repeat(MANY) + "b"));
    }

    @Test
    void addressesMayEndLikeAFileAnyNumberOfTimes() {
        soon(Optional.empty(), () -> WebAddress.of("https://example.org/a " + ".jpg?".repeat(MANY) + " b"));
    }

    private static void soon(Object expected, ThrowingSupplier<Object> read) {
        assertEquals(expected, assertTimeoutPreemptively(SOON, read));
    }
}
