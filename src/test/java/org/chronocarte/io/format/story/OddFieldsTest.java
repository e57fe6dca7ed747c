package org.chronocarte.io.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Fields that hold something else than they should: what cannot be read is kept. */
class OddFieldsTest {

    @Test
    void ofATimeline() {
        StoryFile file =
                StoryFile.ofText("{\"events\":[{\"start_date\":[\"1902\",5],\"text\":{\"headline\":{\"en\":\"A\"},"
                        + "\"text\":\"x\",\"note\":\"n\"},\"group\":[\"a\",\"b\"],\"media\":[{\"url\":\"https://x.org/1.jpg\"}],"
                        + "\"background\":null}]}");
        assertEquals("\"[\\\"1902\\\",5]\"", file.extra("x", "timelinejs.start_date"));
        assertEquals("\"{\\\"en\\\":\\\"A\\\"}\"", file.extra("x", "timelinejs.text.headline"));
        assertEquals("\"n\"", file.extra("x", "timelinejs.text.note"));
        assertEquals("\"[\\\"a\\\",\\\"b\\\"]\"", file.extra("x", "timelinejs.group"));
        assertEquals("\"[{\\\"url\\\":\\\"https://x.org/1.jpg\\\"}]\"", file.extra("x", "timelinejs.media"));
        assertEquals("", file.extra("x", "timelinejs.background"));
    }

    @Test
    void ofAnOldTimeline() {
        StoryFile file = StoryFile.ofText(
                "{\"timeline\":{\"headline\":\"T\",\"date\":[{\"startDate\":\"2012\",\"headline\":\"x\","
                        + "\"tag\":[\"a\"],\"asset\":\"https://x.org/1.jpg\"}]}}");
        assertEquals("\"[\\\"a\\\"]\"", file.extra("x", "timelinejs.tag"));
        assertEquals("https://x.org/1.jpg", file.sources("x").get(0).url());
    }

    @Test
    void ofAStoryMap() {
        StoryFile file = StoryFile.ofText("{\"storymap\":{\"slides\":[{\"location\":{\"lat\":48.8,\"lon\":2.3,"
                + "\"name\":{\"fr\":\"Paris\"}},\"text\":\"x\",\"date\":[\"1999\"],\"media\":\"https://x.org/1.jpg\"},"
                + "{\"text\":{\"headline\":\"y\"},\"media\":{\"url\":\"https://x.org/2.jpg\",\"alt\":\"A ship\"}}]}}");
        assertEquals("\"[\\\"1999\\\"]\"", file.extra("x", "storymapjs.date"));
        assertEquals("\"{\\\"fr\\\":\\\"Paris\\\"}\"", file.extra("x", "storymapjs.location.name"));
        assertEquals("https://x.org/1.jpg", file.sources("x").get(0).url());
        assertEquals("\"A ship\"", file.extra("y", "storymapjs.media.alt"));
    }
}
