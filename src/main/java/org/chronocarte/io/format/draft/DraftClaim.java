package org.chronocarte.io.format.draft;

import java.util.List;
import org.chronocarte.model.dossier.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a row claims.
 *
 * @param text what is said
 * @param status how sure it is
 * @param quote a source's own words for it, or null
 * @param note an editor's caution, or null
 * @param sources who says so
 */
public record DraftClaim(
        String text,
        ClaimStatus status,
        @Nullable String quote,
        @Nullable String note,
        List<DraftSource> sources) {

    public DraftClaim {
        sources = List.copyOf(sources);
    }
}
