package org.chronocarte.io.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier's pictures lie. Their paths are relative to the folder of the dossier's file, or to the file itself
 * where that is an archive; the application's own dossier has no place, so that only absolute paths lead anywhere from
 * it. Blocks: not for the FX thread.
 */
public final class PicturePaths {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private PicturePaths() {}

    /**
     * A picture's absolute path, whether there is a file or not; empty for what can be no such path, or must not be.
     *
     * @param dossier the file that names it, or null for the application's own dossier
     */
    public static Optional<Path> resolve(Picture picture, @Nullable Path dossier) {
        return from(base(dossier), picture);
    }

    private static Optional<Path> from(@Nullable Path base, Picture picture) {
        if (picture.isAddress()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(picture.file());
            if (base == null && !path.isAbsolute()) {
                return Optional.empty();
            }
            return Optional.of((base == null ? path : base.resolve(path)).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What paths are relative to; absolute, or null for nothing. */
    private static @Nullable Path base(@Nullable Path dossier) {
        if (dossier == null) {
            return null;
        }
        Path file = dossier.toAbsolutePath().normalize();
        return isArchive(file) ? file : file.getParent();
    }

    private static boolean isArchive(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(ZIP, in.readNBytes(ZIP.length));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The dossier as another file is to name its pictures: relative to it where they lie beside or below it, else
     * absolute.
     *
     * @param from the file that the dossier is from, or null for the application's own dossier
     * @param to the file that it is written to, not an archive; or null for absolute paths
     */
    public static Dossier rebased(Dossier dossier, @Nullable Path from, @Nullable Path to) {
        return moved(
                dossier,
                base(from),
                to == null ? null : to.toAbsolutePath().normalize().getParent());
    }

    /**
     * The dossier as part of what was opened from another file.
     *
     * @param from the file that the dossier is from, or null for the application's own dossier
     * @param home the first file that was opened, or null for the application's own dossier
     */
    public static Dossier joined(Dossier dossier, @Nullable Path from, @Nullable Path home) {
        return moved(dossier, base(from), base(home));
    }

    private static Dossier moved(Dossier dossier, @Nullable Path from, @Nullable Path to) {
        if (Objects.equals(from, to)) {
            return dossier;
        }
        return dossier.withPictures(each ->
                from(from, each).map(path -> each.withFile(written(path, to))).orElse(each));
    }

    /** How a dossier's file names a picture that lies somewhere. */
    public static String reference(Path picture, @Nullable Path dossier) {
        return written(picture.toAbsolutePath().normalize(), base(dossier));
    }

    private static String written(Path picture, @Nullable Path folder) {
        Path path = folder != null && picture.startsWith(folder) ? folder.relativize(picture) : picture;
        return path.getFileSystem().getSeparator().equals("\\")
                ? path.toString().replace('\\', '/')
                : path.toString();
    }
}
