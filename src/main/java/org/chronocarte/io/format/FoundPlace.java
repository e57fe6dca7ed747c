package org.chronocarte.io.format;

import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place that the gazetteer knows.
 *
 * @param name its name there
 * @param country ISO 3166-1 alpha-2 code; "" for what lies in several countries or in none, such as a sea
 * @param region name of its first-level division, or null when the gazetteer does not say
 * @param population of the last count, 0 when not known
 * @param position where it is
 * @param precision how well that is known of what was written
 * @param relation how what was written relates to it; null is read as {@link PlaceRelation#ITSELF}
 */
public record FoundPlace(
        String name,
        String country,
        @Nullable String region,
        long population,
        Position position,
        PlacePrecision precision,
        @Nullable PlaceRelation relation) {

    public FoundPlace {
        // Choices that were remembered before places had relations have none.
        relation = relation == null ? PlaceRelation.ITSELF : relation;
    }

    /** A place that is called as it was written. */
    public FoundPlace(
            String name,
            String country,
            @Nullable String region,
            long population,
            Position position,
            PlacePrecision precision) {
        this(name, country, region, population, position, precision, PlaceRelation.ITSELF);
    }
}
