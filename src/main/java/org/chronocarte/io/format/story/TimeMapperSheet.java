package org.chronocarte.io.format.story;

import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DraftDossier;

/** The spreadsheet of TimeMapper. */
final class TimeMapperSheet implements StorySheet {

    @Override
    public String id() {
        return "timemapper";
    }

    /** Title, start and place are anybody's: the columns that only TimeMapper's template has must stand beside them. */
    @Override
    public boolean isOurs(Set<String> headers) {
        return headers.containsAll(List.of("title", "start", "description"))
                && (headers.contains("webpage") || headers.contains("mediacaption") || headers.contains("sourceurl"));
    }

    @Override
    public Rows rows(DraftDossier dossier) {
        TimeMapperRows rows = new TimeMapperRows(dossier);
        return new Rows() {
            @Override
            public void row(Where.Row where, StoryRow row) {
                rows.row(where, row);
            }

            @Override
            public void finish() {
                rows.finish(false);
            }
        };
    }
}
