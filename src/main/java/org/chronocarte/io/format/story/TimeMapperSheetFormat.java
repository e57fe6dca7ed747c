package org.chronocarte.io.format.story;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;

/** The spreadsheet of TimeMapper as CSV. */
public final class TimeMapperSheetFormat implements DossierFormat {

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public TimeMapperSheetFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "timemapper";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return StoryTable.isOurs(head, TimeMapperSheetFormat::isOurs);
    }

    /** Title, start and place are anybody's: the columns that only TimeMapper's template has must stand beside them. */
    private static boolean isOurs(Set<String> headers) {
        return headers.containsAll(List.of("title", "start", "description"))
                && (headers.contains("webpage") || headers.contains("mediacaption") || headers.contains("sourceurl"));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        TimeMapperRows rows = new TimeMapperRows(dossier);
        Optional<Problem> problem = new StoryTable(choices, TimeMapperSheetFormat::isOurs).read(in, dossier, rows::row);
        if (problem.isPresent()) {
            return Refusal.of(name, id(), problem.get());
        }
        rows.finish(false);
        return dossier.finish();
    }
}
