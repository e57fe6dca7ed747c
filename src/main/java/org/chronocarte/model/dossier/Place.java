package org.chronocarte.model.dossier;

import java.util.List;
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
 * @param areas ISO 3166 codes of the areas that it is ("FR", "FR-13"); empty when there is none to show
 * @param note what a reader should know of its position, or null
 * @param extras unknown fields
 */
public record Place(
        String id,
        LocalText label,
        @Nullable Position position,
        PlacePrecision precision,
        @Nullable String within,
        List<String> areas,
        @Nullable LocalText note,
        Extras extras) {

    public Place {
        areas = List.copyOf(areas);
    }

    /** Whether its label is a name, and not only its position written out, as for rows of a table that have no more. */
    public boolean isNamed() {
        return position == null || !position.written().equals(label.byLanguage().get(LocalText.NEUTRAL));
    }
}
