package org.chronocarte.io.format;

import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place that the gazetteer knows.
 *
 * @param name its name there
 * @param country ISO 3166-1 alpha-2 code
 * @param region name of its first-level division, or null when the gazetteer does not say
 * @param population of the last count, 0 when not known
 * @param position where it is
 * @param precision how well that is known
 */
public record FoundPlace(
        String name,
        String country,
        @Nullable String region,
        long population,
        Position position,
        PlacePrecision precision) {}
