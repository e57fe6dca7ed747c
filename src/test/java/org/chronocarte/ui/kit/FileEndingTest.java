package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEndingTest {

    @TempDir
    Path folder;

    @Test
    void aNameGetsTheEndingUnlessThatWouldReplaceAFile() throws Exception {
        FileEnding json = new FileEnding(".json");
        Files.writeString(folder.resolve("mine.json"), "{}");
        assertEquals(folder.resolve("copy.json"), json.on(folder.resolve("copy")));
        assertEquals(folder.resolve("copy.chronocarte"), json.on(folder.resolve("copy.chronocarte")));
        assertEquals(folder.resolve("mine"), json.on(folder.resolve("mine")));
    }

    @Test
    void theEndingIsThatOfTheKindOfFilesThatWasChosen() {
        FileEnding text = FileEnding.of(new ExtensionFilter("Text", "*.txt", "*.text"));
        assertEquals(Path.of("rapport.txt"), text.on(Path.of("rapport")));
    }
}
