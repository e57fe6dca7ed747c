package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.archive.ArchiveManifest;
import org.chronocarte.io.format.archive.ArchiveManifest.Listed;
import org.chronocarte.io.format.archive.Sha256;
import org.chronocarte.model.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** A dossier with its pictures, and with an extract of a base map where there is one, in one file to take along. It loses nothing but pictures that are not there. */
final class ArchiveExport implements DossierExport {

    /** The same dossier gives the same bytes, whenever it is written. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte @Nullable [] ground;

    /** @param ground an extract of a base map to go along, a PMTiles archive; null for none */
    ArchiveExport(byte @Nullable [] ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "chronocarte-archive";
    }

    @Override
    public String extension() {
        return "chronocarte";
    }

    @Override
    public boolean packsPictures() {
        return true;
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        PackedPictures pictures = new PackedPictures(dossier);
        byte[] packed = new DossierWriter().write(pictures.dossier());
        List<Listed> files = new ArrayList<>();
        files.add(Listed.of(
                ArchiveManifest.DOSSIER, packed.length, Sha256.digest().digest(packed)));
        files.addAll(pictures.listed());
        if (ground != null) {
            files.add(Listed.of(
                    ArchiveManifest.GROUND, ground.length, Sha256.digest().digest(ground)));
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, ArchiveManifest.NAME);
        zip.write(new ArchiveManifest(ArchiveManifest.VERSION, files).write());
        entry(zip, ArchiveManifest.DOSSIER);
        zip.write(packed);
        for (Listed each : pictures.listed()) {
            entry(zip, each.path());
            pictures.copy(each, zip);
        }
        if (ground != null) {
            entry(zip, ArchiveManifest.GROUND);
            zip.write(ground);
        }
        zip.closeEntry();
        zip.finish();
        return pictures.losses();
    }

    private static void entry(ZipOutputStream zip, String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
    }
}
