package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {
                "https://example.org/a https://example.org/a",
                "HTTP://example.org HTTP://example.org",
                "//example.org/a.jpg https://example.org/a.jpg",
                "'https://example.org/old harbour - 2.jpg' https://example.org/old%20harbour%20-%202.jpg",
                "'\\\"https://example.org/?a=1&b=2\\\"' https://example.org/?a=1&b=2",
                "https://example.org/a|b[1].jpg https://example.org/a%7Cb%5B1%5D.jpg",
                "https://example.org/50%_off https://example.org/50%25_off",
                "https://example.org/caf%C3%A9 https://example.org/caf%C3%A9",
                "https://example.org/été https://example.org/été",
            })
    void canBeOpened(String written, String address) throws Exception {
        assertEquals(Optional.of(address), WebAddress.of(written));
        assertEquals(address, new URI(address).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//",
                "https://",
                "https:///a",
                "example.org",
                "img/local.jpg",
                "/img/local.jpg",
                "javascript:alert(1)",
                "https://example.org and more",
                "https://example.org/a.jpg https://example.org/b.jpg",
                "https://example.org\nhttps://example.org/b",
            })
    void isNone(String written) {
        assertEquals(Optional.empty(), WebAddress.of(written));
    }
}
