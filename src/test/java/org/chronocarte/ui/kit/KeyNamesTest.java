package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ctrl+S, ⌘S",
        "Ctrl+Maj+S, ⇧⌘S",
        "Ctrl+Shift+S, ⇧⌘S",
        "Alt+Gauche, ⌥Gauche",
        "F5, F5",
        "Ctrl+1 … Ctrl+9, ⌘1 … ⌘9",
        "Chapitres. Alt+Haut et Alt+Bas déplacent, Chapitres. ⌥Haut et ⌥Bas déplacent",
        "Altitude + 3, Altitude + 3",
    })
    void aMacsKeysAreWrittenAsOnItsKeyboard(String written, String onMac) {
        assertEquals(onMac, KeyNames.onMac(written));
    }
}
