package org.chronocarte.model.dossier;

import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place that entries name.
 *
 * @param id unique among the dossier's places
 * @param label its name
 * @param position null when the place has no point of its own: it then shows at {@code within}, or nowhere
 * @param precision how well the position is known
 * @param within the id of the place that holds this one, or null
 * @param area ISO 3166 code of the area that it is ("FR", "FR-13"), or null
 * @param note what a reader should know of its position, or null
 * @param extras unknown fields
 */
public record Place(
        String id,
        LocalText label,
        @Nullable Position position,
        PlacePrecision precision,
        @Nullable String within,
        @Nullable String area,
        @Nullable LocalText note,
        Extras extras) {}
