package org.chronocarte.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    /** What is said of a column or of the file is said of no entry. */
    @Test
    void onlyRowsAreCounted() {
        List<Problem> problems = List.of(
                Problem.leftOut("row-untitled", new Where.Row(4, "")),
                Problem.warning("day-order-day", new Where.Column("date")),
                Problem.warning("titles-made", new Where.File()),
                Problem.warning("date-unread", new Where.Row(2, "date")),
                Problem.warning("place-unknown", new Where.Row(2, "")));
        ImportReport report = new ImportReport("a.csv", "csv", 4, 3, 0, 0, 0, 0, 3, 2, null, null, problems);
        assertEquals(new Doubts.Tally(2, 1, 1), Doubts.tally(report));
    }
}
