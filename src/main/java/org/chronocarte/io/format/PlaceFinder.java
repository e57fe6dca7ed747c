package org.chronocarte.io.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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
}
