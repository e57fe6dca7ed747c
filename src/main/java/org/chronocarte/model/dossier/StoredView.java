package org.chronocarte.model.dossier;

import java.time.LocalDate;
import java.util.List;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a chapter, or a dossier when opened, asks to see. Null or an empty list leaves that question unasked.
 *
 * @param window the time shown
 * @param bounds what the map shows at least
 * @param kinds ids to filter by
 * @param places ids to filter by
 * @param tags ids to filter by
 * @param actors ids to filter by
 * @param certainty statuses to filter by
 * @param asKnownOn hide what was published after this day
 * @param selection id of the entry that is selected
 * @param extras unknown fields
 */
public record StoredView(
        @Nullable When window,
        @Nullable GeoBounds bounds,
        List<String> kinds,
        List<String> places,
        List<String> tags,
        List<String> actors,
        List<ClaimStatus> certainty,
        @Nullable LocalDate asKnownOn,
        @Nullable String selection,
        Extras extras) {

    /** Asks nothing: all of time, all places. */
    public static final StoredView EVERYTHING =
            new StoredView(null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, Extras.NONE);

    public StoredView {
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
        tags = List.copyOf(tags);
        actors = List.copyOf(actors);
        certainty = List.copyOf(certainty);
    }
}
