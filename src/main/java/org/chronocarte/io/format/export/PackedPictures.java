package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.archive.ArchiveManifest;
import org.chronocarte.io.format.archive.ArchiveManifest.Listed;
import org.chronocarte.io.format.archive.Sha256;
import org.chronocarte.io.pictures.PictureFiles;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Picture;

/**
 * The pictures of a dossier as an archive holds them: each once, under a plain name. Only files that are pictures are
 * packed, whatever the dossier names.
 */
final class PackedPictures {

    private static final int LONGEST = 60;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Path> sources = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Problem> losses = new ArrayList<>();
    private final Dossier dossier;

    /**
     * Reads each picture once, to measure it.
     *
     * @param from whose pictures have absolute paths
     */
    PackedPictures(Dossier from) throws IOException {
        List<Picture> all = new ArrayList<>();
        from.entries().forEach(each -> all.addAll(each.pictures()));
        from.chapters().forEach(each -> all.addAll(each.pictures()));
        for (Picture each : all) {
            if (!each.isAddress() && !names.containsKey(each.file())) {
                add(each);
            }
        }
        dossier = from.withPictures(each -> {
            String name = names.get(each.file());
            return name == null ? each : each.withFile(name);
        });
    }

    private void add(Picture picture) throws IOException {
        String name = ArchiveManifest.PICTURES + (names.size() + 1) + "-" + plain(picture.file());
        names.put(picture.file(), name);
        Path path = PicturePaths.resolve(picture, null).orElse(null);
        if (path == null || !PictureFiles.exists(path)) {
            losses.add(Problem.warning("picture-missing", new Where.File(), picture.file()));
        } else if (!PictureFiles.isPicture(path)) {
            losses.add(Problem.warning("picture-kind", new Where.File(), picture.file()));
        } else {
            sources.put(name, path);
            listed.add(measured(name, path, OutputStream.nullOutputStream()));
        }
    }

    /** The name of a file, of letters, digits, dots and hyphens only. */
    private static String plain(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._-]+", "_");
        return name.substring(Math.max(0, name.length() - LONGEST));
    }

    private static Listed measured(String name, Path path, OutputStream to) throws IOException {
        try (InputStream file = PictureFiles.open(path);
                DigestInputStream in = new DigestInputStream(file, Sha256.digest())) {
            long size = in.transferTo(to);
            return Listed.of(name, size, in.getMessageDigest().digest());
        }
    }

    /** The dossier, naming its pictures as they are called in the archive. */
    Dossier dossier() {
        return dossier;
    }

    List<Listed> listed() {
        return listed;
    }

    List<Problem> losses() {
        return losses;
    }

    /** @throws IOException when the file is not any more as it was when it was measured */
    void copy(Listed picture, OutputStream out) throws IOException {
        Path path = Objects.requireNonNull(sources.get(picture.path()));
        if (!measured(picture.path(), path, out).equals(picture)) {
            throw new IOException("a picture changed while it was packed: " + path);
        }
    }
}
