package org.chronocarte.io.format.story;

import java.util.List;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;

/** Gives a file up for a problem that was found in its text. */
final class Refusal {

    private Refusal() {}

    static ReadResult of(String file, String format, Problem problem) {
        return new ReadResult.Refused(ImportReport.refused(file, format, List.of(problem)));
    }
}
