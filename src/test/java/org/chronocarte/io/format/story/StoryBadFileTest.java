package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories that are broken or hostile are refused with one reason. */
class StoryBadFileTest {

    private static final String EVENT = "{\"start_date\":{\"year\":2020},\"text\":{\"headline\":\"One\"}}";
    private static final String BEGINNING = "{\"events\":[" + EVENT;

    private static void assertRefused(String code, String text) {
        StoryFile file = StoryFile.ofText(text);
        assertEquals("timelinejs", file.format());
        assertEquals(List.of(code), file.codes());
        assertEquals(0, file.result().report().entries());
    }

    @Test
    void cutShort() {
        assertRefused("truncated", BEGINNING + ",{\"te");
        assertRefused("truncated", BEGINNING);
    }

    @Test
    void malformed() {
        assertRefused("syntax", BEGINNING + ",,]}");
        assertRefused("trailing", BEGINNING + "]} {}");
        assertRefused("syntax", BEGINNING + "]} x");
    }

    @Test
    void nestedWithoutEnd() {
        assertRefused("too-deep", BEGINNING + ",{\"media\":" + "[".repeat(1_000_000));
    }

    @Test
    void aFieldThatStandsTwice() {
        assertRefused("duplicate-field", BEGINNING + ",{\"text\":{},\"text\":{}}]}");
        assertRefused("duplicate-field", BEGINNING + "],\"events\":[]}");
    }

    @Test
    void aTextWithoutEnd() {
        assertRefused("value-long", BEGINNING + ",{\"text\":\"" + "x".repeat(21_000_000) + "\"}]}");
    }

    @Test
    void notUtf8() {
        byte[] bytes = (BEGINNING + ",{\"text\":\"caf\u00e9\"}]}").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("encoding"), StoryFile.of(bytes, "some.json").codes());
    }

    @Test
    void aByteOrderMark() {
        assertEquals(
                List.of("One"), StoryFile.ofText("\ufeff" + BEGINNING + "]}").titles());
    }

    @Test
    void eventsThatAreNoList() {
        StoryFile file =
                StoryFile.ofText("{\"title\":{\"text\":{\"headline\":\"A\"}},\"events\":{\"1\":" + EVENT + "}}");
        assertEquals(List.of("story-not-list"), file.codes(at("/events")));
        assertEquals(1, file.leftOut());
    }

    @Test
    void numbersBeyondReason() {
        StoryFile file = StoryFile.ofText("{\"events\":["
                + "{\"start_date\":{\"year\":1e999999999},\"text\":{\"headline\":\"A\"}},"
                + "{\"start_date\":{\"year\":\"" + "9".repeat(5000) + "\"},\"text\":{\"headline\":\"B\"}},"
                + "{\"start_date\":{\"year\":2020.5},\"text\":{\"headline\":\"C\"}},"
                + "{\"start_date\":{\"year\":999999999999},\"text\":{\"headline\":\"D\"}}]}");
        assertEquals("", file.when("A"));
        assertEquals("", file.when("B"));
        assertEquals("", file.when("C"));
        assertEquals("Y999999999999", file.when("D"));
        assertTrue(file.codes().stream().allMatch("story-date"::equals));
    }
}
