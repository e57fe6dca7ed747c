package org.chronocarte.io.format;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param file its name as given
 * @param format id of its format, or "unknown"
 * @param rowsIn how many rows, features or records the file holds: each is an entry or stands in the problems as left
 *     out
 * @param entries how many there are; this and the other counts are 0 where the file was refused
 * @param places how many
 * @param sources how many
 * @param claims how many, of all entries
 * @param relations how many
 * @param unplaced entries that no place shows on the map
 * @param undated entries without a date
 * @param first the date that begins first, EDTF; null without any
 * @param last the date that ends last, EDTF; null without any
 * @param problems what is not right, errors first, and notes last
 */
public record ImportReport(
        String file,
        String format,
        long rowsIn,
        int entries,
        int places,
        int sources,
        int claims,
        int relations,
        int unplaced,
        int undated,
        @Nullable String first,
        @Nullable String last,
        List<Problem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether there is nothing to look at: all that stands in it, if anything, are notes. */
    public boolean isFine() {
        return toLookAt() == 0;
    }

    /** How many of the problems are more than notes. */
    public int toLookAt() {
        return (int) problems.stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .count();
    }

    /** The same report with further warnings. */
    public ImportReport with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new ImportReport(
                file, format, rowsIn, entries, places, sources, claims, relations, unplaced, undated, first, last, all);
    }

    /** The report on a file that was not read. */
    public static ImportReport refused(String file, String format, List<Problem> problems) {
        return new ImportReport(file, format, 0, 0, 0, 0, 0, 0, 0, 0, null, null, problems);
    }
}
