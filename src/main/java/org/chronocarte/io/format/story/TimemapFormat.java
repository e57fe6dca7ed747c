package org.chronocarte.io.format.story;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;

/**
 * The JSON of Forensic Architecture's and Bellingcat's timemap: a list of events, or the events of datasheet-server with
 * its associations, sources and sites in one object.
 */
public final class TimemapFormat implements DossierFormat {

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public TimemapFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "timemap";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        JsonHead fields = new JsonHead(head);
        for (String prefix : new String[] {"", "export_"}) {
            if (isEvent(fields, "/" + prefix + "events/*/") || fields.has("/" + prefix + "associations/*/mode")) {
                return true;
            }
        }
        return isEvent(fields, "/*/");
    }

    private static boolean isEvent(JsonHead fields, String event) {
        boolean told = fields.has(event + "description");
        boolean somewhere = fields.has(event + "latitude") || fields.has(event + "location");
        boolean linked = fields.has(event + "associations")
                || fields.has(event + "association1")
                || fields.has(event + "sources")
                || fields.has(event + "source1")
                || fields.has(event + "narratives")
                || fields.has(event + "filters");
        return told && linked && (somewhere || fields.has(event + "date")) || isOldEvent(fields, event);
    }

    /** As the tool's first versions have it. Its names are short, and other people's as well: several must be there. */
    private static boolean isOldEvent(JsonHead fields, String event) {
        boolean told = fields.has(event + "desc") && fields.has(event + "lat") && fields.has(event + "long");
        return told && (fields.has(event + "category") || fields.has(event + "filters") || fields.has(event + "tags"));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        TimemapParts parts = new TimemapParts(dossier);
        Optional<Problem> problem = new JsonLists(Set.of(), TimemapParts.lists(), parts).read(in);
        if (problem.isPresent()) {
            return Refusal.of(name, id(), problem.get());
        }
        parts.finish();
        return dossier.finish();
    }
}
