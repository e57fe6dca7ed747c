package org.chronocarte.io.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Room for one recovery in a folder, held by at most one process: the system lets go of its lock when the process ends,
 * however that happens. Blocks: not for the FX thread.
 */
final class RecoverySlot implements Closeable {

    static final String ENDING = ".recovery";
    static final String LOCK = ".lock";

    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final String id;
    private final FileChannel lock;

    private RecoverySlot(Path folder, String id, FileChannel lock) {
        this.folder = folder;
        this.id = id;
        this.lock = lock;
    }

    /**
     * A slot that nobody had before.
     *
     * @param folder must exist
     */
    static RecoverySlot fresh(Path folder) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Somebody who tidies up may be quicker with the new lock.
            Optional<RecoverySlot> slot = claim(folder, UUID.randomUUID().toString());
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        throw new IOException("no lock can be had in " + folder);
    }

    /** The slot of an id; empty when a process holds it. */
    static Optional<RecoverySlot> claim(Path folder, String id) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(id + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new RecoverySlot(folder, id, channel));
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this process has it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Where the recovery is, or will be. */
    Path file() {
        return folder.resolve(id + ENDING);
    }

    /** Removes what a write left behind that was cut short. */
    void tidy() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "." + id + ENDING + ".*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Lets go of it; the recovery stays for whoever looks next. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Removes the recovery and the lock. */
    void delete() throws IOException {
        try {
            Files.deleteIfExists(file());
        } finally {
            lock.close();
        }
        Files.deleteIfExists(folder.resolve(id + LOCK));
    }
}
