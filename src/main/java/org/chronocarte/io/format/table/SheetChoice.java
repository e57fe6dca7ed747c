package org.chronocarte.io.format.table;

import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * Which sheet of a workbook is read.
 *
 * @param sheets all of them, and the one that is read
 * @param problems what there is to say: that there are others
 */
record SheetChoice(Sheets sheets, List<Problem> problems) {

    /**
     * The chosen sheet, or the first.
     *
     * @throws BrokenTableException when the workbook has none, or not the chosen one
     */
    static SheetChoice of(List<String> names, ImportChoices choices) throws BrokenTableException {
        if (names.isEmpty()) {
            throw new BrokenTableException(Problem.error("table-empty", new Where.File()));
        }
        Optional<String> chosen = choices.last(Fix.Sheet.class).map(Fix.Sheet::name);
        Sheets sheets = new Sheets(names, chosen.orElse(names.get(0)));
        String all = String.join(", ", names);
        if (!names.contains(sheets.read())) {
            throw new BrokenTableException(Problem.error("sheet-missing", new Where.File(), sheets.read(), all)
                    .with(sheets.others()));
        }
        boolean told = chosen.isPresent() || !sheets.areSeveral();
        return new SheetChoice(
                sheets,
                told
                        ? List.of()
                        : List.of(Problem.warning("sheets-several", new Where.File(), sheets.read(), all)
                                .with(sheets.others())));
    }

    /** Among the sheets. */
    int index() {
        return sheets.names().indexOf(sheets.read());
    }
}
