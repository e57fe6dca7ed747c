package org.chronocarte.io.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chronocarte.io.format.archive.ArchiveManifest.Listed;

/** The extract of a base map that came along in an archive. */
public final class EnclosedGround {

    /** A larger one is not taken: all of it is held in memory. */
    static final int MOST_BYTES = 64_000_000;

    private static final int MANIFEST_BYTES = 8_000_000;

    private EnclosedGround() {}

    /**
     * Reads it. Blocks.
     *
     * @param file any file
     * @return a PMTiles archive, as the manifest says it is; empty where the file is no archive or has none that fits
     * @throws IOException when the file cannot be read
     */
    public static Optional<byte[]> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] manifest = bytes(zip, ArchiveManifest.NAME, MANIFEST_BYTES);
            byte[] ground = bytes(zip, ArchiveManifest.GROUND, MOST_BYTES);
            if (manifest.length == 0 || ground.length == 0) {
                return Optional.empty();
            }
            Listed found = Listed.of(
                    ArchiveManifest.GROUND, ground.length, Sha256.digest().digest(ground));
            return ArchiveManifest.read(manifest).files().contains(found) ? Optional.of(ground) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    /** A file of the archive; nothing where it has none of that name, or a longer one. */
    private static byte[] bytes(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? new byte[0] : bytes;
        }
    }
}
