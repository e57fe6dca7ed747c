package org.chronocarte.io.format.draft;

import java.util.List;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a row says that something was. Rows that say the same share one place.
 *
 * @param name its name, or null where the file gives a position alone
 * @param country its country as written, or null
 * @param region its first-level division as written, or null
 * @param position where it is; null to look its name up
 * @param precision how well that position is known
 * @param areas ISO 3166 codes of the areas that it is; mostly empty
 * @param note what a reader should know of it, or null
 */
public record DraftPlace(
        @Nullable String name,
        @Nullable String country,
        @Nullable String region,
        @Nullable Position position,
        PlacePrecision precision,
        List<String> areas,
        @Nullable String note) {

    /** @throws IllegalArgumentException when it has neither a name nor a position */
    public DraftPlace {
        areas = List.copyOf(areas);
        if (name == null && position == null) {
            throw new IllegalArgumentException("a place needs a name or a position");
        }
    }

    /** A place of which only the name is known. */
    public static DraftPlace named(String name) {
        return new DraftPlace(name, null, null, null, PlacePrecision.TOWN, List.of(), null);
    }

    /**
     * A point.
     *
     * @param name its name, or null
     */
    public static DraftPlace at(@Nullable String name, Position position) {
        return new DraftPlace(name, null, null, position, PlacePrecision.EXACT, List.of(), null);
    }

    /** What to look up, or null when its position is known. */
    @Nullable
    PlaceQuery query() {
        return position == null && name != null ? new PlaceQuery(name, country, region) : null;
    }

    /** The position when there is nothing else to say of the place, else null. */
    @Nullable
    Position point() {
        boolean bare = name == null && country == null && region == null && note == null && areas.isEmpty();
        return bare && precision == PlacePrecision.EXACT ? position : null;
    }
}
