package org.chronocarte.io.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chronocarte.io.file.AtomicFile;
import org.chronocarte.io.format.Problem.Where;

/** Saves files as {@link AtomicFile} does, and says what hinders it. Blocks: not for the FX thread. */
public final class FileSaving {

    private FileSaving() {}

    /** Counts what a file should hold, the bytes that it could not take included. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            bytes++;
            out.write(value);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            bytes += length;
            out.write(from, offset, length);
        }
    }

    /**
     * Writes a file.
     *
     * @return empty when it was saved; else what hindered that: the old file is then as it was
     */
    public static Optional<Problem> save(Path file, AtomicFile.Content content) {
        long[] size = new long[1];
        try {
            AtomicFile.write(file, out -> {
                Counted counted = new Counted(out);
                try {
                    content.writeTo(counted);
                } finally {
                    size[0] = counted.bytes;
                }
            });
            return Optional.empty();
        } catch (IOException e) {
            System.getLogger(FileSaving.class.getName()).log(System.Logger.Level.DEBUG, "a file could not be saved", e);
            return Optional.of(Problem.error(hindrance(file.toAbsolutePath(), size[0]), new Where.File()));
        }
    }

    private static String hindrance(Path file, long size) {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            return "save-directory";
        }
        if (!Files.isDirectory(folder)) {
            return "save-folder";
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            return "save-denied";
        }
        return roomIn(folder) < size ? "save-full" : "save-failed";
    }

    private static long roomIn(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
