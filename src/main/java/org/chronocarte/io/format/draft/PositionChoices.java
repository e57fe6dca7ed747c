package org.chronocarte.io.format.draft;

import java.util.HashSet;
import java.util.Set;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.grid.Grid;
import org.jspecify.annotations.Nullable;

/** What a reader has decided about the positions of a file. */
public final class PositionChoices {

    private final Set<Where> swapped = new HashSet<>();
    private final Set<Where> none = new HashSet<>();
    private final boolean allSwapped;
    private final @Nullable Grid grid;

    /** Those among all that was decided. */
    public PositionChoices(ImportChoices choices) {
        boolean all = false;
        for (Fix.SwapCoordinates fix : choices.all(Fix.SwapCoordinates.class)) {
            if (fix.where() == null) {
                all = true;
            } else {
                swapped.add(fix.where());
            }
        }
        allSwapped = all;
        choices.all(Fix.NoPosition.class).forEach(fix -> none.add(fix.where()));
        grid = choices.last(Fix.Projected.class)
                .flatMap(fix -> Grid.ofEpsg(fix.system()))
                .orElse(null);
    }

    /** Whether a row's latitude and longitude stand the wrong way round. */
    public boolean isSwapped(Where where) {
        return allSwapped || !swapped.isEmpty() && swapped.contains(where);
    }

    /** Whether what a row gives is no position. */
    public boolean isNone(Where where) {
        return !none.isEmpty() && none.contains(where);
    }

    /** In which system coordinates are that are no degrees; null when nothing was decided. */
    public @Nullable Grid grid() {
        return grid;
    }
}
