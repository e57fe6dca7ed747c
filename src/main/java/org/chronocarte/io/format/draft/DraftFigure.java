package org.chronocarte.io.format.draft;

import java.math.BigDecimal;
import java.util.List;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One number that a row gives.
 *
 * @param label what is counted
 * @param values one, or the ends of a range; not empty
 * @param unit in which it is counted; may be empty
 * @param period of which it speaks, or null
 * @param periodNote what a reader should know of that period, or null
 * @param status how sure it is
 * @param note an editor's caution, or null
 * @param sources who says so
 */
public record DraftFigure(
        LocalText label,
        List<BigDecimal> values,
        LocalText unit,
        @Nullable When period,
        @Nullable String periodNote,
        ClaimStatus status,
        @Nullable LocalText note,
        List<DraftSource> sources) {

    /** @throws IllegalArgumentException without a value */
    public DraftFigure {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a value");
        }
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }
}
