package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;

/**
 * The events of a timemap as CSV: what Bellingcat's maps give for download, and the sheet of events alone that people
 * save of their workbook.
 */
public final class TimemapTableFormat implements DossierFormat {

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public TimemapTableFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "timemap-table";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return StoryTable.isOurs(head, TimemapTableFormat::isOurs);
    }

    private static boolean isOurs(Set<String> headers) {
        boolean told = headers.contains("description") && headers.contains("date");
        boolean somewhere = headers.contains("latitude") && headers.contains("longitude");
        return told && somewhere && (headers.contains("associations") || headers.contains("association1"));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        TimemapParts parts = new TimemapParts(dossier);
        Optional<Problem> problem = new StoryTable(choices, TimemapTableFormat::isOurs)
                .read(in, dossier, (where, row) -> parts.event(where, json(row)));
        if (problem.isPresent()) {
            return Refusal.of(name, id(), problem.get());
        }
        parts.finish();
        return dossier.finish();
    }

    /** A row as the JSON of such an event. A column without a header, or with one that stood before, has a number. */
    private static ObjectNode json(StoryRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        StoryHeaders headers = row.headers();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = headers.name(i).toLowerCase(Locale.ROOT);
            boolean first = !name.isEmpty() && headers.column(headers.key(i)) == i;
            json.put(first ? name : name + "#" + (i + 1), row.cells().get(i).strip());
        }
        return json;
    }
}
