package org.chronocarte.io.gazetteer;

import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceRelation;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its name there
 * @param country ISO 3166-1 alpha-2 code; "" for an area of several countries or of none
 * @param division number of the division in which it lies
 * @param region what its division is called, or null when not known
 * @param population of the last count, 0 when not known; of a territory, what it is weighed by: that of its towns
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

    /** What is told of it to a reader who wrote something that so relates to it. */
    FoundPlace found(PlaceRelation relation) {
        PlacePrecision known = kind.precision();
        boolean roughly = relation == PlaceRelation.NEAR && !kind.isTerritory();
        boolean in = relation == PlaceRelation.WITHIN && known == PlacePrecision.EXACT;
        return new FoundPlace(
                name,
                country,
                region,
                kind.isTerritory() ? 0 : population,
                position,
                roughly ? PlacePrecision.APPROXIMATE : in ? PlacePrecision.TOWN : known,
                relation);
    }
}
