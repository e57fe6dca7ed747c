package org.chronocarte.io.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.model.geo.Position;

/** Finds the places that a file names. */
public interface PlaceFinder {

    /** Knows no place. */
    PlaceFinder NONE = queries -> Map.of();

    /**
     * Looks up all names of a file together, since the others say which of several places is meant.
     *
     * @return for each query that any place answers, those that may be meant, the likeliest first. One alone is meant
     *     beyond doubt; several are for the reader to choose from. A name that no place has is absent.
     */
    Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries);

    /**
     * The same, where it is known besides that the file has something in other places, which say more of what is meant.
     *
     * @param others positions that the file gives
     */
    default Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries, Collection<Position> others) {
        return find(queries);
    }

    /**
     * The places that one name lists, such as "Marseille, Toulon et Nice".
     *
     * @return a query for each of them, in their order; empty when it is not a list of several places that are known
     */
    default List<PlaceQuery> listed(PlaceQuery query) {
        return List.of();
    }

    /**
     * What may be meant by a name that no place has: places that are called nearly so, or so but elsewhere.
     *
     * @return the likeliest first, a few at most; empty when nothing is like it
     */
    default List<FoundPlace> similar(PlaceQuery query) {
        return List.of();
    }

    /** What a name stands for that no place has, where that is known; empty for any other name. */
    default Optional<VaguePlace> vague(PlaceQuery query) {
        return Optional.empty();
    }

    /**
     * Whether a position lies far from the country or place that a row names. Says so only where it is nearly sure:
     * borders and coasts are wide, and what is at sea near a country lies with it.
     *
     * @param query the names that the row gives; the place's may be ""
     * @param position the row's own
     * @return empty when nothing speaks against it, or nothing is known
     */
    default Optional<Misplaced> misplaced(PlaceQuery query, Position position) {
        return Optional.empty();
    }
}
