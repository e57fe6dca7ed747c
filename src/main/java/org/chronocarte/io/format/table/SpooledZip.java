package org.chronocarte.io.format.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipException;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.zip.BoundedZip;
import org.chronocarte.io.format.zip.ZipBombException;

/** An archive in a temporary file, which is deleted on closing, checked to be whole and of bearable size unpacked. */
final class SpooledZip implements Closeable {

    private static final long MEGABYTE = 1 << 20;

    /** Tables repeat themselves, but not more than this. */
    private static final BoundedZip.Limits LIMITS =
            new BoundedZip.Limits(Integer.MAX_VALUE, 1000 * MEGABYTE, 64 * MEGABYTE, 300);

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
        boolean any = false;
        try (InputStream packed = Files.newInputStream(file);
                BoundedZip zip = new BoundedZip(packed, LIMITS)) {
            while (zip.next() != null) {
                any = true;
            }
        } catch (ZipBombException e) {
            throw new BrokenTableException(
                    Problem.error("table-inflated", new Where.File(), Long.toString(e.most() / MEGABYTE)));
        } catch (ZipException e) {
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
}
