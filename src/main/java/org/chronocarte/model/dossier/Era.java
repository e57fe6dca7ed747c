package org.chronocarte.model.dossier;

import java.util.List;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time drawn behind the entries.
 *
 * @param id unique among the dossier's eras
 * @param label its name
 * @param when from when to when
 * @param color opaque 0xRRGGBB of its tint, or null for the theme's
 * @param sources ids of the sources that tell of it
 * @param extras unknown fields
 */
public record Era(
        String id, LocalText label, When when, @Nullable Integer color, List<String> sources, Extras extras) {

    public Era {
        sources = List.copyOf(sources);
    }
}
