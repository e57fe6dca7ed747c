package org.chronocarte.io.format.table;

import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * Which sheet of a workbook is read.
 *
 * @param index among the sheets
 * @param problems what there is to say: that there are others
 */
record SheetChoice(int index, List<Problem> problems) {

    /**
     * The chosen sheet, or the first.
     *
     * @throws BrokenTableException when the workbook has none, or not the chosen one
     */
    static SheetChoice of(List<String> names, ImportChoices choices) throws BrokenTableException {
        Optional<String> chosen = choices.last(Fix.Sheet.class).map(Fix.Sheet::name);
        String all = String.join(", ", names);
        if (names.isEmpty()) {
            throw new BrokenTableException(Problem.error("table-empty", new Where.File()));
        }
        if (chosen.isPresent()) {
            int index = names.indexOf(chosen.get());
            if (index < 0) {
                throw new BrokenTableException(Problem.error("sheet-missing", new Where.File(), chosen.get(), all));
            }
            return new SheetChoice(index, List.of());
        }
        if (names.size() == 1) {
            return new SheetChoice(0, List.of());
        }
        Fix[] others = names.stream().skip(1).map(Fix.Sheet::new).toArray(Fix[]::new);
        return new SheetChoice(
                0,
                List.of(Problem.warning("sheets-several", new Where.File(), names.get(0), all)
                        .with(others)));
    }
}
