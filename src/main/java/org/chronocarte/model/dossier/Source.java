package org.chronocarte.model.dossier;

import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param id unique among the dossier's sources
 * @param title the publication's title, in its own language
 * @param publisher or null
 * @param date when it was published, or null when unknown
 * @param url its address as written; only http and https addresses may be opened; null without one
 * @param language ISO 639 code of the publication, or null
 * @param note what a reader should know of it, or null
 * @param extras unknown fields
 */
public record Source(
        String id,
        LocalText title,
        @Nullable LocalText publisher,
        @Nullable When date,
        @Nullable String url,
        @Nullable String language,
        @Nullable LocalText note,
        Extras extras) {}
