package org.chronocarte.model.dossier;

import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time drawn behind the entries.
 *
 * @param id unique among the dossier's eras
 * @param label its name
 * @param when from when to when
 * @param color opaque 0xRRGGBB of its tint, or null for the theme's
 * @param extras unknown fields
 */
public record Era(
        String id, LocalText label, When when, @Nullable Integer color, Extras extras) {}
