package org.chronocarte.io.format.geo;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * KML in a zip archive. It is read as it comes, nothing is unpacked to a disk, and reading stops where it grows beyond what
 * such a file can honestly hold.
 */
public final class KmzFormat implements DossierFormat {

    private static final int MOST_FILES = 10_000;

    private final PlaceFinder finder;
    private final long mostBytes;

    /** @param finder looks up places of which a placemark gives only the address */
    public KmzFormat(PlaceFinder finder) {
        this(finder, 1_000_000_000L);
    }

    /** @param mostBytes how many bytes an archive may unpack to */
    KmzFormat(PlaceFinder finder, long mostBytes) {
        this.finder = finder;
        this.mostBytes = mostBytes;
    }

    @Override
    public String id() {
        return "kmz";
    }

    /** Its name says so, or that of the first file in it, which stands at byte 30. */
    @Override
    public boolean recognises(byte[] head, String name) {
        boolean zip = head.length > 30 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (!zip) {
            return false;
        }
        int length = Math.min((head[26] & 0xFF) + ((head[27] & 0xFF) << 8), head.length - 30);
        String first = new String(head, 30, length, StandardCharsets.UTF_8);
        return isKml(first) || name.toLowerCase(Locale.ROOT).endsWith(".kmz");
    }

    private static boolean isKml(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".kml");
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        Counted packed = new Counted(in);
        try (ZipInputStream zip = new ZipInputStream(new Unclosed(packed))) {
            ReadResult refusal = read(zip, packed, dossier);
            return refusal == null ? dossier.finish() : refusal;
        } catch (ZipBombException e) {
            return dossier.refuse("zip-bomb", new Where.File());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // A name in the archive that is no UTF-8 is told by the last of these.
            return dossier.refuse("zip-broken", new Where.File());
        }
    }

    /** Null when all went well. */
    private @Nullable ReadResult read(ZipInputStream zip, Counted packed, DraftDossier dossier) throws IOException {
        KmlDocument document = new KmlDocument(dossier);
        Unpacked unpacked = new Unpacked(zip, packed);
        boolean found = false;
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files++;
            if (files > MOST_FILES) {
                throw new ZipBombException();
            }
            if (leadsOutside(entry.getName())) {
                dossier.warn("kmz-path", new Where.File(), entry.getName());
            } else if (isKml(entry.getName())) {
                found = true;
                try {
                    document.read(new SafeXml(unpacked));
                } catch (XMLStreamException e) {
                    if (e.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
                        throw io;
                    }
                    return SafeXml.refused(dossier, e);
                }
            }
            // What is left of it is unpacked here rather than by the archive, so that it counts.
            unpacked.transferTo(OutputStream.nullOutputStream());
        }
        return found ? null : dossier.refuse("kmz-empty", new Where.File());
    }

    private static boolean leadsOutside(String file) {
        String path = file.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?:.*/)?\\.\\.(?:/.*)?") || path.matches("[A-Za-z]:.*");
    }

    private static final class ZipBombException extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** Counts bytes. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int each = in.read();
            count += each < 0 ? 0 : 1;
            return each;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** What comes out of the archive, which must stand in a likely proportion to what goes in. */
    private final class Unpacked extends InputStream {

        /** Text of many like placemarks packs to a fortieth, and a bomb to a thousandth. */
        private static final long LIKELY = 200;

        private static final long HARMLESS = 10_000_000;

        private final InputStream zip;
        private final Counted packed;
        private long count;

        Unpacked(InputStream zip, Counted packed) {
            this.zip = zip;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = zip.read(target, offset, length);
            count += Math.max(0, read);
            if (count > mostBytes || count > HARMLESS && count / LIKELY > packed.count) {
                throw new ZipBombException();
            }
            return read;
        }
    }
}
