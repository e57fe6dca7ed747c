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
     * @param dossier what was read; no entry names a place that is not there
     * @param problems what is not right, errors first
     */
    public static ImportReport report(
            String file, String format, long rowsIn, Dossier dossier, List<Problem> problems) {
        // Mostly every place has a position, and then a million of them need no catalogue.
        boolean allShown = dossier.places().stream().allMatch(each -> each.position() != null);
        Catalog catalog = allShown ? null : new Catalog(dossier);
        int claims = 0;
        int unplaced = 0;
        int undated = 0;
        When first = null;
        When last = null;
        for (Entry entry : dossier.entries()) {
            claims += entry.claims().size();
            if (isUnplaced(entry, catalog)) {
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

    /** @param catalog null when every place is shown */
    private static boolean isUnplaced(Entry entry, @Nullable Catalog catalog) {
        return catalog == null
                ? entry.places().isEmpty()
                : entry.places().stream().noneMatch(id -> catalog.shownAt(id).isPresent());
    }

    private static @Nullable String edtf(@Nullable When when) {
        return when == null ? null : when.edtf();
    }
}
