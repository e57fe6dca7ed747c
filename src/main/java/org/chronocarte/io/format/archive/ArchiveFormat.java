package org.chronocarte.io.format.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.zip.BoundedZip;
import org.chronocarte.io.format.zip.ZipBombException;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with its pictures in one zip archive, {@code .chronocarte}. Every file in it is checked against the
 * archive's manifest before the dossier is shown; pictures stay in it and are read from there when they are looked at.
 */
public final class ArchiveFormat implements DossierFormat {

    private static final BoundedZip.Limits USUAL = new BoundedZip.Limits(20_000, 3_000_000_000L, 64_000_000, 200);

    private static final int MANIFEST_BYTES = 8_000_000;

    private final BoundedZip.Limits limits;

    public ArchiveFormat() {
        this(USUAL);
    }

    ArchiveFormat(BoundedZip.Limits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "chronocarte-archive";
    }

    /** Its name says so, or that of the first file in it, which stands at byte 30. */
    @Override
    public boolean recognises(byte[] head, String name) {
        boolean zip = head.length > 30 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        return zip
                && (name.toLowerCase(Locale.ROOT).endsWith(".chronocarte")
                        || new String(head, 30, head.length - 30, StandardCharsets.ISO_8859_1)
                                .startsWith(ArchiveManifest.NAME));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        try (BoundedZip zip = new BoundedZip(in, limits)) {
            return read(zip, name, choices);
        } catch (ArchiveException e) {
            return refused(name, e.problem());
        } catch (ZipBombException e) {
            return refused(name, Problem.error("archive-bomb", new Where.File()));
        } catch (ZipException | EOFException e) {
            return refused(name, Problem.error("zip-broken", new Where.File()));
        }
    }

    private ReadResult read(BoundedZip zip, String name, ImportChoices choices) throws IOException {
        ArchiveCheck check = new ArchiveCheck(manifest(zip));
        ReadResult result = null;
        for (String file = zip.next(); file != null; file = zip.next()) {
            InputStream content = check.begin(file, zip.content());
            if (file.equals(ArchiveManifest.DOSSIER)) {
                result = new ChronocarteFormat().read(new BufferedInputStream(content), name, choices);
            }
            check.end();
        }
        check.complete();
        if (result == null) {
            throw new ArchiveException("archive-missing", ArchiveManifest.DOSSIER);
        }
        if (result instanceof ReadResult.Read read) {
            staysInside(read.dossier());
        }
        return result;
    }

    private static ArchiveManifest manifest(BoundedZip zip) throws IOException {
        String first = zip.next();
        if (first == null || !first.equals(ArchiveManifest.NAME)) {
            throw new ArchiveException("archive-manifest");
        }
        byte[] bytes = zip.content().readNBytes(MANIFEST_BYTES);
        ArchiveManifest manifest = parsed(bytes);
        if (manifest == null) {
            throw new ArchiveException("archive-manifest");
        }
        if (manifest.version() > ArchiveManifest.VERSION) {
            throw new ArchiveException(
                    "archive-newer", Integer.toString(manifest.version()), Integer.toString(ArchiveManifest.VERSION));
        }
        return manifest;
    }

    private static @Nullable ArchiveManifest parsed(byte[] bytes) {
        try {
            return ArchiveManifest.read(bytes);
        } catch (IOException e) {
            return null;
        }
    }

    /** What comes along names no file of the machine to which it comes. */
    private static void staysInside(Dossier dossier) throws ArchiveException {
        Stream<List<Picture>> all = Stream.concat(
                dossier.entries().stream().map(Entry::pictures),
                dossier.chapters().stream().map(Chapter::pictures));
        Picture outside = all.flatMap(List::stream)
                .filter(each -> !each.isAddress() && BoundedZip.leadsOutside(each.file()))
                .findFirst()
                .orElse(null);
        if (outside != null) {
            throw new ArchiveException("archive-path", outside.file());
        }
    }

    private ReadResult refused(String name, Problem problem) {
        return new ReadResult.Refused(ImportReport.refused(name, id(), List.of(problem)));
    }
}
