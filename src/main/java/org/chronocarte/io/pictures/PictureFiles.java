package org.chronocarte.io.pictures;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads picture files, those inside archives too: a path may lead through a zip archive as if that were a folder, as in
 * {@code lesson.chronocarte/pictures/harbour.jpg}. Nothing is unpacked to disk. Blocks: not for the FX thread.
 */
public final class PictureFiles {

    /** How many bytes a picture file may have. */
    public static final long MOST_BYTES = 300_000_000;

    private static final int HEAD = 12;

    private static final List<byte[]> BEGINNINGS = List.of(
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            "BM".getBytes(StandardCharsets.US_ASCII),
            new byte[] {'I', 'I', 42, 0},
            new byte[] {'M', 'M', 0, 42});

    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);

    /** What follows RIFF and four bytes of length: sounds and films begin with RIFF, too. */
    private static final byte[] WEBP = "WEBP".getBytes(StandardCharsets.US_ASCII);

    private PictureFiles() {}

    /** Whether something can be read at a path. */
    public static boolean exists(Path path) {
        try (InputStream in = open(path)) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file begins as pictures do that can be shown: JPEG, PNG, GIF, BMP, TIFF or WebP. */
    public static boolean isPicture(Path path) {
        try (InputStream in = open(path)) {
            byte[] head = in.readNBytes(HEAD);
            return BEGINNINGS.stream().anyMatch(each -> holds(head, 0, each))
                    || (holds(head, 0, RIFF) && holds(head, HEAD - WEBP.length, WEBP));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean holds(byte[] head, int from, byte[] wanted) {
        int to = from + wanted.length;
        return head.length >= to && Arrays.equals(head, from, to, wanted, 0, wanted.length);
    }

    /**
     * Opens a file, on disk or in an archive.
     *
     * @param path absolute
     * @return its bytes, no more than {@link #MOST_BYTES}; to be closed
     * @throws IOException when there is none, or it has more bytes
     */
    public static InputStream open(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            if (Files.size(path) > MOST_BYTES) {
                throw new IOException("too many bytes for a picture");
            }
            return Files.newInputStream(path);
        }
        Path archive = archiveOn(path);
        if (archive == null) {
            throw new FileNotFoundException(path.toString());
        }
        return open(archive, archive.relativize(path).toString().replace('\\', '/'));
    }

    private static @Nullable Path archiveOn(Path path) {
        for (Path each = path.getParent(); each != null; each = each.getParent()) {
            if (Files.isRegularFile(each)) {
                return each;
            }
        }
        return null;
    }

    private static InputStream open(Path archive, String name) throws IOException {
        ZipFile zip = new ZipFile(archive.toFile());
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new FileNotFoundException(name);
            }
            return new Entry(zip.getInputStream(entry), zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** A file in an archive, which is closed with it; it ends in a failure where it is too long. */
    private static final class Entry extends FilterInputStream {

        private final ZipFile zip;
        private long left = MOST_BYTES;

        Entry(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("too many bytes for a picture");
            }
        }

        @Override
        public void close() throws IOException {
            try {
                in.close();
            } finally {
                zip.close();
            }
        }
    }
}
