package org.chronocarte.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.concurrent.Task;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportChoices;

/** Reads one file off the FX thread, and tells how far it has come. */
final class ReadingTask extends Task<FileRead> {

    private final DossierFiles files;
    private final Path path;
    private final ImportChoices choices;

    ReadingTask(DossierFiles files, Path path, ImportChoices choices) {
        this.files = files;
        this.path = path;
        this.choices = choices;
    }

    @Override
    protected FileRead call() throws IOException {
        long size = Math.max(1, Files.size(path));
        return new FileRead(path, choices, files.read(path, choices, read -> {
            // At the end the reader still thinks: a full bar would say that it is done.
            updateProgress(read < size ? read : -1, size);
        }));
    }
}
