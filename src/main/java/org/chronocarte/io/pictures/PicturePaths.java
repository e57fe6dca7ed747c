package org.chronocarte.io.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier's pictures lie. Their paths are relative to the folder of the dossier's file, or to the file itself where
 * that is an archive; the application's own dossier has no place, so that only absolute paths lead anywhere from it. An
 * archive's paths lead nowhere but into it. Blocks: not for the FX thread.
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
        return resolve(picture, base(dossier));
    }

    private static Optional<Path> resolve(Picture picture, Base base) {
        if (picture.isAddress()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(picture.file());
            Path folder = base.path();
            if (folder == null) {
                return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
            }
            Path resolved = folder.resolve(path).normalize();
            return base.closed() && (path.isAbsolute() || !resolved.startsWith(folder))
                    ? Optional.empty()
                    : Optional.of(resolved);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * What paths are relative to.
     *
     * @param path absolute, or null for nothing
     * @param closed whether no path leads out of it
     */
    private record Base(@Nullable Path path, boolean closed) {}

    private static Base base(@Nullable Path dossier) {
        if (dossier == null) {
            return new Base(null, false);
        }
        Path file = dossier.toAbsolutePath().normalize();
        return isArchive(file) ? new Base(file, true) : new Base(file.getParent(), false);
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

    /** The dossier with absolute paths of its pictures. */
    public static Dossier absolute(Dossier dossier, @Nullable Path from) {
        return moved(dossier, from, new Base(null, false));
    }

    /**
     * The dossier as another file is to name its pictures: relative to it where they lie beside or below it, else absolute.
     *
     * @param from the file that the dossier is from, or null for the application's own dossier
     * @param to the file that it is written to, not an archive; or null for absolute paths
     */
    public static Dossier rebased(Dossier dossier, @Nullable Path from, @Nullable Path to) {
        Path target = to == null ? null : to.toAbsolutePath().normalize().getParent();
        return moved(dossier, from, new Base(target, false));
    }

    private static Dossier moved(Dossier dossier, @Nullable Path from, Base to) {
        Base base = base(from);
        if (base.equals(to)) {
            return dossier;
        }
        return dossier.withPictures(each -> resolve(each, base)
                .map(path -> each.withFile(written(path, to.path())))
                .orElse(each));
    }

    /** How a dossier's file names a picture that lies somewhere. */
    public static String reference(Path picture, @Nullable Path dossier) {
        return written(picture.toAbsolutePath().normalize(), base(dossier).path());
    }

    private static String written(Path picture, @Nullable Path folder) {
        boolean below = folder != null && picture.startsWith(folder);
        String path = (below ? folder.relativize(picture) : picture).toString();
        return picture.getFileSystem().getSeparator().equals("\\") ? path.replace('\\', '/') : path;
    }
}
