package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

    @TempDir
    Path folder;

    @Test
    void aDialogBeginsInTheFolderOfTheFileIfThatIsThere() {
        FileChooser chooser = new FileChooser();
        new Beside(folder.resolve("gone").resolve("table.csv")).begin(chooser);
        assertNull(chooser.getInitialDirectory());
        new Beside(folder.resolve("table.csv")).begin(chooser);
        assertEquals(folder.toFile(), chooser.getInitialDirectory());
    }

    @Test
    void theStemIsTheNameWithoutItsEnding() {
        assertEquals("table", new Beside(folder.resolve("table.csv")).stem());
        assertEquals("table.2024", new Beside(folder.resolve("table.2024.xlsx")).stem());
        assertEquals("table", new Beside(Path.of("table")).stem());
        assertEquals(".hidden", new Beside(Path.of(".hidden")).stem());
    }
}
