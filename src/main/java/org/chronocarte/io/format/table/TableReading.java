package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.table.RowSource.Row;
import org.chronocarte.model.dossier.Relation;
import org.jspecify.annotations.Nullable;

/** One reading of a table whose head is known: each row becomes an entry, or is said not to be one. For one thread. */
final class TableReading {

    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final TableHead head;
    private final DraftDossier dossier;
    private final ImportChoices choices;
    private final PlaceFinder finder;
    private final boolean ragged;
    private final TableRows rows;
    private final TableDates dates;
    private final TablePlaces places;
    private final PlacelessTable placeless;
    private final NoteMarks marks;
    private final AsideRows asides;
    private final RowHashes hashes = new RowHashes();
    private final int id;
    private long count;
    private long shortRows;
    private Where.@Nullable Row firstShort;

    /**
     * A reading that has yet to begin.
     *
     * @param head after which the rows come
     * @param dossier filled with them
     * @param today of which day a year of two digits may be at the latest
     * @param ragged whether a row that is too short lacks cells; a workbook leaves out blank ones at its end
     */
    TableReading(
            TableHead head,
            DraftDossier dossier,
            ImportChoices choices,
            PlaceFinder finder,
            LocalDate today,
            boolean ragged) {
        this.head = head;
        this.dossier = dossier;
        this.choices = choices;
        this.finder = finder;
        this.ragged = ragged;
        TableColumns columns = head.columns();
        rows = new TableRows(columns);
        dates = new TableDates(columns, head.is1904(), choices, today);
        places = new TablePlaces(columns, choices);
        placeless = new PlacelessTable(columns);
        marks = new NoteMarks(columns);
        asides = new AsideRows(columns.size());
        id = columns.first(ColumnRole.ID);
    }

    /**
     * Reads all rows, and says what there is to say of them together.
     *
     * @throws InterruptedIOException when the thread is interrupted
     */
    void run() throws IOException {
        for (Row row = head.next(); row != null; row = head.next()) {
            if (++count % ROWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            read(new Where.Row(row.number(), ""), row);
        }
        report();
    }

    private void read(Where.Row where, Row row) {
        if (head.isHeaderAgain(row)) {
            dossier.warn("header-again", where);
            return;
        }
        String[] cells = row.cells();
        dossier.row();
        if (count == 1 && head.isNamed() && AsideRows.explains(cells)) {
            dossier.leaveOut("rows-explain", where, AsideRows.told(cells));
            return;
        }
        if (dossier.isUnwanted(where)) {
            // Nothing in it is doubted any more, nor is another row its duplicate.
            dossier.leaveOut("row-unwanted", where, rows.heading(cells));
            return;
        }
        long before = hashes.before(where.row(), cells, id);
        if (before > 0) {
            dossier.warn(Problem.warning("row-duplicate", where, Long.toString(before))
                    .with(new Fix.LeaveOut(where)));
        }
        marks.off(where, cells);
        if (ragged && rows.isShort(cells)) {
            shortRows++;
            firstShort = firstShort == null ? where : firstShort;
        }
        Draft draft = rows.read(where, cells);
        if (draft == null) {
            leaveOut(where, cells);
        } else {
            add(draft, where, cells);
        }
    }

    /** A row without a headline: nothing but a year, perhaps, for those below it. */
    private void leaveOut(Where.Row where, String[] cells) {
        Optional<String> year = YearsAbove.alone(cells);
        boolean heads = year.isPresent() && choices.last(Fix.YearsAbove.class).isPresent();
        dossier.leaveOut(heads ? "row-year" : "row-untitled", where, year.orElse(""));
        year.ifPresent(dates::under);
    }

    private void add(Draft draft, Where.Row where, String[] cells) {
        asides.problem(where, cells).ifPresent(dossier::warn);
        dates.read(draft, where, cells);
        places.read(draft, where, cells);
        placeless.see(cells);
        String own = DateCells.cell(cells, id);
        for (String answered : rows.answered(cells)) {
            dossier.relate(where, Relation.RESPONDS_TO, own, answered);
        }
        dossier.add(draft);
    }

    private void report() {
        for (Problem broken : head.broken()) {
            dossier.row();
            dossier.leaveOut(broken.code(), broken.where(), broken.arguments().toArray(String[]::new));
        }
        head.problems().forEach(dossier::warn);
        head.columns().problems().forEach(dossier::warn);
        if (rows.madeTitles() > 0) {
            dossier.warn("titles-made", new Where.File(), Long.toString(rows.madeTitles()));
        }
        if (rows.wide() > 0) {
            dossier.warn("rows-wide", new Where.File(), Long.toString(rows.wide()));
        }
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
}
