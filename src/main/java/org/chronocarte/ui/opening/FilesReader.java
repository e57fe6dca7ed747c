package org.chronocarte.ui.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.concurrent.Task;
import org.chronocarte.io.file.StoredPath;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** Reads files as they were read before, and remembers how. */
final class FilesReader {

    private final DossierFiles files;
    private final ImportMemory memory;
    private final Background background;
    private final OpeningProgress progress = new OpeningProgress();

    FilesReader(DossierFiles files, ImportMemory memory, Background background) {
        this.files = files;
        this.memory = memory;
        this.background = background;
    }

    /** How far reading has come, from 0 to 1; negative where that is not known. For the FX thread. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.property();
    }

    /** Reads each file; blocks. */
    List<FileRead> read(List<Path> paths) {
        long all = paths.stream().mapToLong(FilesReader::size).sum();
        List<FileRead> reads = new ArrayList<>();
        long before = 0;
        try {
            for (Path path : paths) {
                var choices = memory.choices(path);
                long start = before;
                LongConsumer told = bytes -> progress.read(start + bytes, all);
                reads.add(new FileRead(path, choices, files.read(path, choices, told)));
                before += size(path);
            }
        } finally {
            progress.end();
        }
        return reads;
    }

    /** In bytes; 0 for what is no file, which reading it will say. */
    private static long size(Path path) {
        return path.toFile().length();
    }

    /** Remembers, off the FX thread, how files were read. */
    void remember(List<FileRead> reads) {
        background.start(new Task<@Nullable Void>() {
            @Override
            protected @Nullable Void call() {
                memory.remember(reads);
                return null;
            }
        });
    }

    /**
     * Looks off the FX thread which files are not there.
     *
     * @param then told those that are missing, on the FX thread
     */
    void findMissing(List<String> paths, Consumer<Set<String>> then) {
        Task<Set<String>> task = new Task<>() {
            @Override
            protected Set<String> call() {
                return paths.stream()
                        .filter(each ->
                                StoredPath.parse(each).map(Files::notExists).orElse(true))
                        .collect(Collectors.toSet());
            }
        };
        task.setOnSucceeded(event -> then.accept(task.getValue()));
        background.start(task);
    }
}
