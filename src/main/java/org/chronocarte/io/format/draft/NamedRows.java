package org.chronocarte.io.format.draft;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;

/**
 * The rows of a table whose columns are known by their names, as the data sets of research are, wherever they come from.
 */
public final class NamedRows {

    private NamedRows() {}

    /**
     * A row that is not blank.
     *
     * @param where its number, as a spreadsheet counts
     * @param cells by the names of their columns in lower case; blank cells are absent. Taking from it is allowed
     * @param columns the names of all columns, in lower case
     */
    public record Row(Where.Row where, Map<String, String> cells, Set<String> columns) {

        /** Takes a cell; "" when it is blank. */
        public String take(String column) {
            String cell = cells.remove(column);
            return cell == null ? "" : cell;
        }

        /** Keeps with the draft all cells that were not taken. */
        public void keepRest(Draft draft) {
            cells.forEach(draft::extra);
        }
    }

    /** The names of the columns as they are compared: in lower case. */
    public static List<String> names(List<String> header) {
        return header.stream()
                .map(each ->
                        each.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Counts each row with the dossier and hands it on; it must then be added or left out.
     *
     * @return what came of it
     * @throws BrokenTableException when the table is not what it should be
     * @throws IOException when it cannot be had
     */
    public static ReadResult read(KnownRows rows, DraftDossier dossier, Consumer<Row> each) throws IOException {
        KnownRows.Row header = rows.next();
        List<String> names = header == null ? List.of() : names(header.cells());
        Set<String> columns = Set.copyOf(names);
        for (KnownRows.Row row = rows.next(); row != null; row = rows.next()) {
            Map<String, String> cells = cells(row.cells(), names);
            if (!cells.isEmpty()) {
                dossier.row();
                each.accept(new Row(new Where.Row(row.number(), ""), cells, columns));
            }
        }
        rows.problems().forEach(dossier::warn);
        return dossier.finish();
    }

    /** A cell beyond the header is kept under its number. */
    private static Map<String, String> cells(List<String> row, List<String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            if (!cell.isEmpty()) {
                String name = i < names.size() && !names.get(i).isEmpty() ? names.get(i) : "column " + (i + 1);
                cells.put(cells.containsKey(name) ? name + " " + (i + 1) : name, cell);
            }
        }
        return cells;
    }
}
