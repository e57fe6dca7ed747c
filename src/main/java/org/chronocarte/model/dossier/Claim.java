package org.chronocarte.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an entry, with who says so.
 *
 * @param text the statement
 * @param status how sure it is
 * @param sources ids of the sources that make it; may be empty
 * @param quote a source's own words, or null
 * @param note with whom sources disagree, or another caution; null without one
 * @param extras unknown fields
 */
public record Claim(
        LocalText text,
        ClaimStatus status,
        List<String> sources,
        @Nullable Quote quote,
        @Nullable LocalText note,
        Extras extras) {

    public Claim {
        sources = List.copyOf(sources);
    }
}
