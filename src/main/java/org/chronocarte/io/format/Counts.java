package org.chronocarte.io.format;

import java.util.List;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Counts what a dossier holds. */
public final class Counts {

    private Counts() {}

    /**
     * The report on a file that was read.
     *
     * @param file its name as given
     * @param format its format's id
     * @param rowsIn how many rows the file holds
     * @param dossier what was read
     * @param problems what is not right, errors first
     */
    public static ImportReport report(
            String file, String format, long rowsIn, Dossier dossier, List<Problem> problems) {
        Catalog catalog = new Catalog(dossier);
        int claims = 0;
        int unplaced = 0;
        int undated = 0;
        When first = null;
        When last = null;
        for (Entry entry : dossier.entries()) {
            claims += entry.claims().size();
            if (entry.places().stream().noneMatch(id -> catalog.shownAt(id).isPresent())) {
                unplaced++;
            }
            When when = entry.when();
            if (when == null) {
                undated++;
            } else {
                first = first == null || when.earliestStart() < first.earliestStart() ? when : first;
                last = last == null || when.latestEnd() > last.latestEnd() ? when : last;
            }
        }
        return new ImportReport(
                file,
                format,
                rowsIn,
                dossier.entries().size(),
                dossier.places().size(),
                dossier.sources().size(),
                claims,
                dossier.relations().size(),
                unplaced,
                undated,
                edtf(first),
                edtf(last),
                problems);
    }

    private static @Nullable String edtf(@Nullable When when) {
        return when == null ? null : when.edtf();
    }
}
