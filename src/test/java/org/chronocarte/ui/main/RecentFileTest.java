package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecentFileTest {

    private static String label(Path path) {
        return new RecentFile(path.toString()).label();
    }

    @Test
    void theNameComesBeforeTheFolderThatTellsItFromOthers() {
        Path folder = Path.of("/dossiers", "a");
        assertEquals("ports.json – " + folder, label(folder.resolve("ports.json")));
    }

    @Test
    void aLongFolderLosesItsMiddleOnly() {
        String deep = "/archives/" + "un dossier au nom assez long/".repeat(9) + "marseille";
        String label = label(Path.of(deep, "ports.json"));
        assertTrue(label.startsWith("ports.json – "), label);
        assertTrue(label.contains("archives"), label);
        assertTrue(label.contains("…"), label);
        assertTrue(label.endsWith("marseille"), label);
        assertTrue(label.length() < 80, label);
    }

    @Test
    void aLongNameKeepsItsEndingAndWholeLetters() {
        String label = label(Path.of("/a", "😀".repeat(100) + ".json"));
        assertTrue(label.contains(".json"), label);
        assertEquals(60 + " – ".length() + 2, label.codePointCount(0, label.length()));
        assertTrue(label.codePoints().noneMatch(each -> each >= 0xD800 && each <= 0xDFFF), label);
    }

    @Test
    void whatIsOnlyANameStaysThat() {
        assertEquals("ports.json", label(Path.of("ports.json")));
    }
}
