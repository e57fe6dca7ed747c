package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DraftDossier;

/**
 * The events of a timemap as a table: what Bellingcat's maps give for download, and the sheet of events alone that
 * people save of their workbook.
 */
final class TimemapTable implements StorySheet {

    @Override
    public String id() {
        return "timemap-table";
    }

    @Override
    public boolean isOurs(Set<String> headers) {
        boolean told = headers.contains("description") && headers.contains("date");
        boolean somewhere = headers.contains("latitude") && headers.contains("longitude");
        return told && somewhere && (headers.contains("associations") || headers.contains("association1"));
    }

    @Override
    public Rows rows(DraftDossier dossier) {
        TimemapParts parts = new TimemapParts(dossier);
        return new Rows() {
            @Override
            public void row(Where.Row where, StoryRow row) {
                parts.event(where, json(row));
            }

            @Override
            public void finish() {
                parts.finish();
            }
        };
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
