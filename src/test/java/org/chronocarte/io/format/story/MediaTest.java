package org.chronocarte.io.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.model.dossier.Source;
import org.junit.jupiter.api.Test;

class MediaTest {

    /** A slide called "x" with some media. */
    private static StoryFile slide(String media) {
        return StoryFile.ofText("{\"events\":[{\"start_date\":{\"year\":1900},\"text\":{\"headline\":\"x\"},\"media\":{"
                + media + "}}]}");
    }

    private static Source source(StoryFile file) {
        assertEquals(1, file.sources("x").size());
        return file.sources("x").get(0);
    }

    @Test
    void anAddressWithoutItsProtocolIsASource() {
        Source source = source(slide("\"url\":\"//upload.example.org/a.jpg\",\"caption\":\"A ship\""));
        assertEquals("https://upload.example.org/a.jpg", source.url());
        assertEquals("A ship", source.title().in("en"));
    }

    @Test
    void blanksInTheNameOfAFileAreEscaped() {
        Source source = source(slide("\"url\":\"https://example.org/_images/Market - copy.png\""));
        assertEquals("https://example.org/_images/Market%20-%20copy.png", source.url());
    }

    @Test
    void whatIsEmbeddedIsASourceAndIsKept() {
        String film = "<iframe width='560' src='//www.example.org/embed/abc?rel=0'></iframe>";
        StoryFile file = slide("\"url\":\"" + film + "\",\"caption\":\"The film\",\"credit\":\"A channel\"");
        Source source = source(file);
        assertEquals("https://www.example.org/embed/abc?rel=0", source.url());
        assertEquals("The film", source.title().in("en"));
        assertNull(source.note());
        assertNotNull(source.publisher());
        assertEquals("A channel", source.publisher().in("en"));
        assertTrue(file.extra("x", "timelinejs.media").contains("iframe"));
    }

    @Test
    void aQuotedPostIsASourceWithItsWords() {
        Source source = source(slide("\"url\":\"<blockquote>We sail at dawn. <a href='https://t.example/1'>4 May</a>"
                + "</blockquote><script src='https://t.example/w.js'></script>\""));
        assertEquals("https://t.example/1", source.url());
        assertNotNull(source.note());
        assertEquals(
                "We sail at dawn. 4 May (https://t.example/1)", source.note().in("en"));
    }

    @Test
    void aQuotationOfNoAddressIsKept() {
        StoryFile file = slide("\"url\":\"<blockquote>We sail.</blockquote>\",\"credit\":\"<b>A</b> captain\"");
        assertEquals(List.of(), file.sources("x"));
        assertEquals("\"<blockquote>We sail.</blockquote>\"", file.extra("x", "timelinejs.media"));
        assertEquals("\"A captain\"", file.extra("x", "timelinejs.credit"));
    }

    @Test
    void aCaptionThatTellsAStoryIsTheNoteOfItsSource() {
        Source source = source(
                slide(
                        "\"url\":\"https://example.org/a.jpg\",\"caption\":\"<p>The hall was built in 1973.</p><p>Then it burned.</p>\""));
        assertEquals("The hall was built in 1973.", source.title().in("en"));
        assertNotNull(source.note());
        assertEquals(
                "The hall was built in 1973.\nThen it burned.", source.note().in("en"));
        assertNull(source(slide("\"url\":\"https://example.org/a.jpg\",\"caption\":\"A ship\""))
                .note());
    }

    @Test
    void theTitleTellsWhereItsPictureIs() {
        StoryFile file = StoryFile.ofText(
                "{\"title\":{\"text\":{\"headline\":\"T\"},\"media\":{\"url\":"
                        + "\"//example.org/a.jpg\"}},\"events\":[{\"start_date\":{\"year\":1900},\"text\":{\"headline\":\"x\"}}]}");
        assertNotNull(file.dossier().summary());
        assertEquals("https://example.org/a.jpg", file.dossier().summary().in("en"));
    }
}
