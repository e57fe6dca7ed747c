package org.chronocarte.model.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTextTest {

    private static LocalText text(String... pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return new LocalText(texts);
    }

    @Test
    void itSpeaksTheLanguageElseNoneElseTheFilesFirst() {
        assertEquals("oui", LocalText.of("oui", "yes").in("fr"));
        assertEquals("yes", LocalText.of("oui", "yes").in("en"));
        assertEquals("oui", LocalText.of("oui", "yes").in("de"));
        assertEquals("Le Monde", LocalText.neutral("Le Monde").in("en"));
        assertEquals("neutral", text("fr", "oui", "", "neutral").in("en"));
        assertEquals("ja", text("de", "ja", "fr", "oui").in("en"));
        assertEquals("", text("en", "", "fr", "oui").in("en"));
    }

    @Test
    void theFilesOrderIsKept() {
        assertEquals(
                List.of("zz", "fr", "aa"),
                List.copyOf(text("zz", "1", "fr", "2", "aa", "3").byLanguage().keySet()));
        assertEquals("1\n2\n3", text("zz", "1", "fr", "2", "aa", "3").all());
    }

    @Test
    void aTextWithoutALanguageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LocalText(Map.of()));
    }

    @Test
    void itCannotBeChangedFromOutside() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("fr", "oui"));
        LocalText text = new LocalText(texts);
        texts.put("fr", "non");
        assertEquals("oui", text.in("fr"));
        assertThrows(
                UnsupportedOperationException.class, () -> text.byLanguage().put("fr", "non"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u0000b\u0007\u001Bc\u007Fd\u0085e | abcde",
                "evil\u202Egpj.exe | evilgpj.exe",
                "iso\u2066late\u2069d | isolated",
                "tab\tand\u00A0blank | tab\tand\u00A0blank",
                "emoji 🚢 and é | emoji 🚢 and é",
            })
    void whatIsHiddenIsNotShown(String raw, String shown) {
        assertEquals(shown, LocalText.neutral(raw).in("fr"));
        assertEquals(raw, LocalText.neutral(raw).byLanguage().get(""), "the file's text is kept to the letter");
    }

    @Test
    void linesStay() {
        assertEquals("one\ntwo", LocalText.neutral("one\r\ntwo").in("fr"));
    }

    @Test
    void textsAreEqualThatSayTheSameInTheSameLanguages() {
        assertEquals(LocalText.neutral("oui"), text("", "oui"));
        assertEquals(LocalText.neutral("oui").hashCode(), Map.of("", "oui").hashCode());
        assertEquals(text("fr", "oui", "en", "yes"), text("en", "yes", "fr", "oui"));
        assertEquals(
                text("fr", "oui", "en", "yes").hashCode(),
                Map.of("fr", "oui", "en", "yes").hashCode());
        assertNotEquals(LocalText.neutral("oui"), text("fr", "oui"));
        assertNotEquals(text("fr", "oui"), text("fr", "non"));
        assertNotEquals(text("fr", "oui"), text("fr", "oui", "en", "yes"));
        assertNotEquals(text("fr", "oui", "en", "yes"), text("fr", "oui"));
        assertEquals("LocalText[byLanguage={fr=oui}]", text("fr", "oui").toString());
    }
}
