package org.chronocarte.io.gazetteer;

import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its name there
 * @param country ISO 3166-1 alpha-2 code
 * @param division number of the division in which it lies
 * @param region what its division is called, or null when not known
 * @param population of the last count, 0 when not known
 * @param position where it is
 * @param kind what it is, and so how well its position is known
 */
record KnownPlace(
        String name,
        String country,
        int division,
        @Nullable String region,
        long population,
        Position position,
        PlaceKind kind) {

    FoundPlace found() {
        return new FoundPlace(name, country, region, population, position, kind.precision());
    }
}
