package org.chronocarte.model.dossier;

import org.jspecify.annotations.Nullable;

/** A source's own words, with their ISO 639 language where known. */
public record Quote(String text, @Nullable String language, Extras extras) {}
