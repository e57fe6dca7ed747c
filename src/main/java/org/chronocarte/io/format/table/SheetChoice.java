package org.chronocarte.io.format.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.KnownTable;

/**
 * Which of several tables of a file is read: a sheet of a workbook, a list of a JSON file, a data set of a map.
 *
 * @param sheets all of them, and the one that is read
 * @param problems what there is to say: that there are others
 */
record SheetChoice(Sheets sheets, List<Problem> problems) {

    /** What a file calls its tables, as the codes of problems. */
    enum Kind {
        SHEETS("sheets-several", "sheet-missing"),
        LISTS("json-lists", "json-list-missing"),
        DATA_SETS("datasets-several", "dataset-missing");

        private final String several;
        private final String missing;

        Kind(String several, String missing) {
            this.several = several;
            this.missing = missing;
        }
    }

    /**
     * The chosen table, or the usual one.
     *
     * @param names at least one
     * @param usual one of them
     * @throws BrokenTableException when it has not the chosen one
     */
    static SheetChoice of(Kind kind, List<String> names, String usual, ImportChoices choices)
            throws BrokenTableException {
        Optional<String> chosen = choices.last(Fix.Sheet.class).map(Fix.Sheet::name);
        Sheets sheets = new Sheets(names, chosen.orElse(usual));
        String all = String.join(", ", names);
        if (!names.contains(sheets.read())) {
            throw new BrokenTableException(Problem.error(kind.missing, new Where.File(), sheets.read(), all)
                    .with(sheets.others()));
        }
        boolean told = chosen.isPresent() || !sheets.areSeveral();
        return new SheetChoice(
                sheets,
                told
                        ? List.of()
                        : List.of(Problem.warning(kind.several, new Where.File(), sheets.read(), all)
                                .with(sheets.others())));
    }

    /** Tells the header of each sheet of a workbook. */
    @FunctionalInterface
    interface Headers {

        /**
         * The first row of a sheet that holds anything.
         *
         * @param sheet counted from 0
         * @return no cells where all is blank
         * @throws IOException when the workbook is broken
         */
        List<String> of(int sheet) throws IOException;
    }

    /**
     * The chosen sheet of a workbook, or the only one of a known kind, or the first.
     *
     * @param kinds what sheets may be
     * @throws BrokenTableException when the workbook has none, or not the chosen one
     * @throws IOException when it is broken
     */
    static SheetChoice of(List<String> names, Headers headers, List<KnownTable> kinds, ImportChoices choices)
            throws IOException {
        if (names.isEmpty()) {
            throw new BrokenTableException(Problem.error("table-empty", new Where.File()));
        }
        boolean open = names.size() > 1 && choices.last(Fix.Sheet.class).isEmpty();
        return of(Kind.SHEETS, names, open ? usual(names, headers, kinds) : names.get(0), choices);
    }

    private static String usual(List<String> names, Headers headers, List<KnownTable> kinds) throws IOException {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < names.size() && !kinds.isEmpty() && known.size() < 2; i++) {
            List<String> header = headers.of(i);
            if (kinds.stream().anyMatch(kind -> kind.isOurs(header))) {
                known.add(names.get(i));
            }
        }
        return known.size() == 1 ? known.get(0) : names.get(0);
    }

    /** Among the sheets. */
    int index() {
        return sheets.names().indexOf(sheets.read());
    }
}
