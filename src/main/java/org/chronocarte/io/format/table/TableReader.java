package org.chronocarte.io.format.table;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.DraftDossier;

/** Reads a dossier from the rows of a table, whatever the file is. Immutable; one serves all formats. */
public final class TableReader {

    private final PlaceFinder finder;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param finder looks up places of which a file gives only the name
     * @param clock says of which day a year of two digits may be at the latest
     */
    public TableReader(PlaceFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    /** Opens the rows of a file. */
    @FunctionalInterface
    interface Opening {
        RowSource open() throws IOException;
    }

    /**
     * Reads all rows and closes them.
     *
     * @param format id of the format of the file
     */
    ReadResult read(String format, Opening opening, String name, ImportChoices choices) throws IOException {
        try (RowSource source = new MeantRows(opening.open(), choices)) {
            DraftDossier dossier = new DraftDossier(name, format, choices, finder);
            TableHead head = TableHead.of(source, choices);
            if (source.sheets().names().isEmpty()) {
                choices.last(Fix.Sheet.class)
                        .ifPresent(asked -> dossier.warn("sheet-none", new Where.File(), asked.name()));
            }
            new TableReading(head, dossier, choices, finder, LocalDate.now(clock), format.equals(TableFormat.ID)).run();
            return dossier.finish();
        } catch (BrokenTableException e) {
            return new ReadResult.Refused(ImportReport.refused(name, format, List.of(e.problem())));
        }
    }
}
