package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOpenerTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org/a?b=c#d", "HTTPS://example.org/x"})
    void theWebMayBeOpened(String address) {
        assertTrue(LinkOpener.isWeb(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "https:",
                "https:///x",
                "example.org",
                "//example.org",
                "https://exa mple.org",
                " https://example.org",
                "mailto:a@b.c"
            })
    void nothingElseMay(String address) {
        assertFalse(LinkOpener.isWeb(address));
    }
}
