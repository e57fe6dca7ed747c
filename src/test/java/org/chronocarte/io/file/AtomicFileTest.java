package org.chronocarte.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void aNewFileIsWritten() throws IOException {
        Path file = folder.resolve("dossier.json");
        AtomicFile.write(file, NEW);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("dossier.json"), names());
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old and much longer");
        AtomicFile.write(file, NEW);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("dossier.json"), names());
    }

    /** As when the disk is full: part of it was written, then no more. */
    @Test
    void aFailureHalfWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        IOException full = new IOException("No space left on device");
        IOException thrown = assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw full;
                }));
        assertEquals(full, thrown);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("dossier.json"), names());
    }

    /** Until the last byte the old file stands there, for whoever reads it meanwhile. */
    @Test
    void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            assertEquals("old", Files.readString(file));
        });
        assertEquals(100_000, Files.size(file));
    }

    @Test
    void aFileKeepsItsPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.write(file, NEW);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        AtomicFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFolderIsNoFileEvenAnEmptyOne() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThrows(IOException.class, () -> AtomicFile.write(taken, NEW));
        assertTrue(Files.isDirectory(taken));
        assertEquals(List.of("taken"), names());
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        assumeTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "an administrator writes everywhere");
        assertThrows(IOException.class, () -> AtomicFile.write(file, NEW));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aNameWithoutAFolderIsWrittenWhereOneIs() throws IOException {
        Path file = Path.of("target", "atomic-file-test.txt");
        AtomicFile.write(file, NEW);
        assertEquals("new", Files.readString(file));
        Files.delete(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
