package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.table.RowSource.Row;
import org.chronocarte.model.dossier.Relation;

/** Reads a dossier from the rows of a table, whatever the file is. */
final class TableReader {

    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final PlaceFinder finder;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param finder looks up places of which a file gives only the name
     * @param clock says of which day a year of two digits may be at the latest
     */
    TableReader(PlaceFinder finder, Clock clock) {
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
        try (RowSource source = opening.open()) {
            DraftDossier dossier = new DraftDossier(name, format, choices, finder);
            TableHead head = TableHead.of(source, choices);
            if (source.sheets().names().isEmpty()) {
                choices.last(Fix.Sheet.class)
                        .ifPresent(asked -> dossier.warn("sheet-none", new Where.File(), asked.name()));
            }
            read(head, dossier, choices, format.equals(TableFormat.ID));
            return dossier.finish();
        } catch (BrokenTableException e) {
            return new ReadResult.Refused(ImportReport.refused(name, format, List.of(e.problem())));
        }
    }

    /** @param ragged whether a row that is too short lacks cells; a workbook leaves out blank ones at its end */
    private void read(TableHead head, DraftDossier dossier, ImportChoices choices, boolean ragged) throws IOException {
        TableColumns columns = head.columns();
        TableRows rows = new TableRows(columns);
        TableDates dates = new TableDates(columns, head.is1904(), choices, LocalDate.now(clock));
        TablePlaces places = new TablePlaces(columns, choices);
        PlacelessTable placeless = new PlacelessTable(columns);
        AsideRows asides = new AsideRows(columns.size());
        NoteMarks marks = new NoteMarks(columns);
        RowHashes hashes = new RowHashes();
        int id = columns.first(ColumnRole.ID);
        long shortRows = 0;
        Where.Row firstShort = null;
        long count = 0;
        for (Row row = head.next(); row != null; row = head.next()) {
            if (++count % ROWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            Where.Row where = new Where.Row(row.number(), "");
            if (head.isHeaderAgain(row)) {
                dossier.warn("header-again", where);
                continue;
            }
            dossier.row();
            if (count == 1 && head.isNamed() && AsideRows.explains(row.cells())) {
                dossier.leaveOut("rows-explain", where, AsideRows.told(row.cells()));
                continue;
            }
            long before = hashes.before(row.number(), row.cells(), id);
            if (before > 0) {
                dossier.warn(Problem.warning("row-duplicate", where, Long.toString(before))
                        .with(new Fix.LeaveOut(where)));
            }
            marks.off(where, row.cells());
            if (ragged && rows.isShort(row.cells())) {
                shortRows++;
                firstShort = firstShort == null ? where : firstShort;
            }
            Draft draft = rows.read(where, row.cells());
            if (draft == null) {
                Optional<String> year = YearsAbove.alone(row.cells());
                boolean heads =
                        year.isPresent() && choices.last(Fix.YearsAbove.class).isPresent();
                dossier.leaveOut(heads ? "row-year" : "row-untitled", where, year.orElse(""));
                year.ifPresent(dates::under);
                continue;
            }
            asides.problem(where, row.cells()).ifPresent(dossier::warn);
            dates.read(draft, where, row.cells());
            places.read(draft, where, row.cells());
            placeless.see(row.cells());
            String own = DateCells.cell(row.cells(), id);
            for (String answered : rows.answered(row.cells())) {
                dossier.relate(where, Relation.RESPONDS_TO, own, answered);
            }
            dossier.add(draft);
        }
        report(head, dossier, rows);
        if (firstShort != null) {
            dossier.warn("rows-short", firstShort, Long.toString(shortRows));
        }
        dates.finish().forEach(dossier::warn);
        places.problems().forEach(dossier::warn);
        marks.problem().ifPresent(dossier::warn);
        placeless.problem(finder).ifPresent(dossier::warn);
        if (dossier.size() == 0) {
            dossier.warn("table-no-rows", new Where.File());
        }
    }

    private static void report(TableHead head, DraftDossier dossier, TableRows rows) {
        head.problems().forEach(dossier::warn);
        head.columns().problems().forEach(dossier::warn);
        if (rows.madeTitles() > 0) {
            dossier.warn("titles-made", new Where.File(), Long.toString(rows.madeTitles()));
        }
        if (rows.wide() > 0) {
            dossier.warn("rows-wide", new Where.File(), Long.toString(rows.wide()));
        }
    }
}
