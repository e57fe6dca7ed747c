package org.chronocarte.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line between two places.
 *
 * @param id unique among the dossier's routes
 * @param label what moves along it
 * @param from id of the place where it starts
 * @param to id of the place where it ends
 * @param directed false when no direction may be drawn
 * @param status how sure it is
 * @param sources ids of the sources
 * @param entry id of the entry that tells of it, or null
 * @param note a caution, or null
 * @param extras unknown fields
 */
public record Route(
        String id,
        LocalText label,
        String from,
        String to,
        boolean directed,
        ClaimStatus status,
        List<String> sources,
        @Nullable String entry,
        @Nullable LocalText note,
        Extras extras) {

    public Route {
        sources = List.copyOf(sources);
    }
}
