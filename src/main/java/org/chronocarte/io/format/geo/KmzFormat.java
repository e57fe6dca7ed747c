package org.chronocarte.io.format.geo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.xml.SafeXml;
import org.chronocarte.io.format.zip.BoundedZip;
import org.chronocarte.io.format.zip.ZipBombException;
import org.jspecify.annotations.Nullable;

/**
 * KML in a zip archive. It is read as it comes, nothing is unpacked to a disk, and reading stops where it grows beyond
 * what such a file can honestly hold.
 */
public final class KmzFormat implements DossierFormat {

    private static final int MOST_FILES = 10_000;
    private static final long HARMLESS = 10_000_000;

    /** Text of many like placemarks packs to a fortieth, and a bomb to a thousandth. */
    private static final long LIKELY = 200;

    private final PlaceFinder finder;
    private final BoundedZip.Limits limits;

    /** @param finder looks up places of which a placemark gives only the address */
    public KmzFormat(PlaceFinder finder) {
        this(finder, 1_000_000_000L);
    }

    /** @param mostBytes how many bytes an archive may unpack to */
    KmzFormat(PlaceFinder finder, long mostBytes) {
        this.finder = finder;
        this.limits = new BoundedZip.Limits(MOST_FILES, mostBytes, HARMLESS, LIKELY);
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

    /** A file that begins with a point is hidden: a Mac packs one with notes of its own beside each. */
    private static boolean isKml(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(".kml") && !name.startsWith(".");
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        try (BoundedZip zip = new BoundedZip(in, limits)) {
            ReadResult refusal = read(zip, dossier);
            return refusal == null ? dossier.finish() : refusal;
        } catch (ZipBombException e) {
            return dossier.refuse("zip-bomb", new Where.File());
        } catch (ZipException e) {
            return dossier.refuse("zip-broken", new Where.File());
        } catch (EOFException e) {
            return dossier.refuse("truncated", new Where.File());
        }
    }

    /** Null when all went well. */
    private @Nullable ReadResult read(BoundedZip zip, DraftDossier dossier) throws IOException {
        KmlDocument document = new KmlDocument(dossier);
        boolean found = false;
        String outside = "";
        for (String file = zip.next(); file != null; file = zip.next()) {
            if (BoundedZip.leadsOutside(file)) {
                outside = file;
                dossier.warn("kmz-path", new Where.File(), file);
            } else if (isKml(file)) {
                found = true;
                try {
                    SafeXml xml = new SafeXml(zip.content(), dossier.choices());
                    document.read(xml);
                    xml.problems().forEach(dossier::warn);
                } catch (XMLStreamException e) {
                    return SafeXml.refused(dossier, e);
                }
            }
        }
        if (found) {
            return null;
        }
        return outside.isEmpty()
                ? dossier.refuse("kmz-empty", new Where.File())
                : dossier.refuse("kmz-path", new Where.File(), outside);
    }
}
