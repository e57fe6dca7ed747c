package org.chronocarte.io.format.geo;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.xml.SafeXml;

/** KML, from Keyhole's 2.0 to 2.3, with a namespace or without. Nothing that it links to is ever fetched. */
public final class KmlFormat implements DossierFormat {

    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE.*?>\\s*)*<(?:\\w+:)?(?:kml|Placemark|Folder)[\\s>].*");
    private static final Pattern DECLARED = Pattern.compile("(?s).*<(?:\\w+:)?kml[\\s>].*");

    private final PlaceFinder finder;

    /** @param finder looks up places of which a placemark gives only the address */
    public KmlFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "kml";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String xml = SafeXml.beginning(head);
        return xml.startsWith("<")
                && (ROOT.matcher(xml).matches() || DECLARED.matcher(xml).matches());
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        try {
            SafeXml xml = new SafeXml(in, choices);
            new KmlDocument(dossier).read(xml);
            xml.problems().forEach(dossier::warn);
        } catch (XMLStreamException e) {
            return SafeXml.refused(dossier, e);
        }
        return dossier.finish();
    }
}
