package org.chronocarte.io.format.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zip archive as it comes, without unpacking anything to disk, and stops where it grows beyond what such a file
 * can honestly hold. What is skipped counts too. For one thread.
 */
public final class BoundedZip implements Closeable {

    private final CountedInput packed;
    private final ZipInputStream zip;
    private final Limits limits;
    private final InputStream content = new Content();
    private long unpacked;
    private int files;

    /**
     * What an archive may hold.
     *
     * @param files how many
     * @param bytes how many, unpacked
     * @param harmless up to how many bytes any ratio is bearable
     * @param ratio how many times its size it may otherwise unpack to
     */
    public record Limits(int files, long bytes, long harmless, long ratio) {}

    /**
     * Starts reading.
     *
     * @param in the archive's bytes; not closed with this
     */
    public BoundedZip(InputStream in, Limits limits) {
        this.limits = limits;
        packed = new CountedInput(in);
        zip = new ZipInputStream(packed);
    }

    /**
     * Goes to the next file.
     *
     * @return its path in the archive, whatever that may be, or null at the end
     * @throws ZipBombException when it holds too much
     * @throws ZipException when it is broken
     * @throws IOException when the bytes cannot be had
     */
    public @Nullable String next() throws IOException {
        try {
            content.transferTo(OutputStream.nullOutputStream());
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return null;
            }
            if (++files > limits.files()) {
                throw new ZipBombException(limits.bytes());
            }
            return entry.getName();
        } catch (EOFException | IllegalArgumentException e) {
            // The second for names that are no text.
            throw broken(e);
        }
    }

    /**
     * The bytes of the file that {@link #next} went to. It need not be closed. Fails as that does, and with an {@link
     * EOFException} where the archive ends in the middle of it.
     */
    public InputStream content() {
        return content;
    }

    /** Whether a path in an archive would lead out of the folder that it is unpacked to. */
    public static boolean leadsOutside(String file) {
        String path = file.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?s)(?:.*/)?\\.\\.(?:/.*)?") || path.matches("(?s)[A-Za-z]:.*");
    }

    private static ZipException broken(Exception why) {
        ZipException broken = new ZipException("broken or incomplete");
        broken.initCause(why);
        return broken;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What comes out of the archive, which must stand in a likely proportion to what goes in. */
    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (files == 0) {
                return -1;
            }
            int read = zip.read(target, offset, length);
            unpacked += Math.max(0, read);
            if (unpacked > limits.bytes()) {
                throw new ZipBombException(limits.bytes());
            }
            if (unpacked > limits.harmless() && unpacked / limits.ratio() > packed.count()) {
                throw new ZipBombException(limits.harmless());
            }
            return read;
        }
    }
}
