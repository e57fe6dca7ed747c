package org.chronocarte.model.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, period and source.
 *
 * @param id unique within its entry
 * @param label what is counted
 * @param values one value, a range (two) or several compared; never empty
 * @param unit what the values count
 * @param period the time that they speak of, or null
 * @param periodNote words on the period, or null
 * @param sources ids of the sources
 * @param status how sure it is
 * @param note a caution, or null
 * @param extras unknown fields
 */
public record Figure(
        String id,
        LocalText label,
        List<BigDecimal> values,
        LocalText unit,
        @Nullable When period,
        @Nullable LocalText periodNote,
        List<String> sources,
        ClaimStatus status,
        @Nullable LocalText note,
        Extras extras) {

    public Figure {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a value");
        }
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }
}
