package org.chronocarte.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chronocarte.io.format.Fix;
import org.junit.jupiter.api.Test;

class ImportWordsTest {

    @Test
    void encodingsAreCalledAsReadersCallThem() {
        ImportWords words = new ImportWords("en");
        assertEquals("Read it as MacRoman", words.fix(new Fix.Encoding("x-MacRoman")));
        assertEquals("Read it as windows-1252", words.fix(new Fix.Encoding("windows-1252")));
    }
}
