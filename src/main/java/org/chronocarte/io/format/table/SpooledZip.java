package org.chronocarte.io.format.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/** An archive in a temporary file, which is deleted on closing, checked to be whole and of bearable size unpacked. */
final class SpooledZip implements Closeable {

    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST = 1000 * MEGABYTE;
    /** Up to here any ratio is bearable. */
    private static final long HARMLESS = 64 * MEGABYTE;
    /** Tables repeat themselves, but not so much. */
    private static final long LARGEST_RATIO = 300;

    private final Path file;

    private SpooledZip(Path file) {
        this.file = file;
    }

    /** @throws BrokenTableException when the archive is broken, or a bomb */
    static SpooledZip of(InputStream in) throws IOException {
        Path file = Files.createTempFile("chronocarte", ".zip");
        SpooledZip zip = new SpooledZip(file);
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            zip.check();
            return zip;
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void check() throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        boolean any = false;
        try (Counting packed = new Counting(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                any = true;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    boolean bomb = unpacked > HARMLESS && unpacked / LARGEST_RATIO > packed.count;
                    if (bomb || unpacked > LARGEST) {
                        long most = (bomb ? HARMLESS : LARGEST) / MEGABYTE;
                        throw new BrokenTableException(
                                Problem.error("table-inflated", new Where.File(), Long.toString(most)));
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // The last for names that are no text.
            throw truncated();
        }
        if (!any) {
            throw truncated();
        }
    }

    static BrokenTableException truncated() {
        return new BrokenTableException(Problem.error("table-truncated", new Where.File()));
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Counts what is read. */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
