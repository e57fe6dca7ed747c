package org.chronocarte.model.explore;

import java.util.BitSet;

/**
 * The entries that answer a view state, as sets of rows of one {@link EntryIndex}. The sets are not to be written to.
 *
 * @param index the index whose rows these are
 * @param inWindow pass the filter and lie in the time window: what the map shows
 * @param onTimeline pass the filter, at any time, and where the filter asks so lie in the map's extent: what the
 *     timeline shows
 * @param notYetKnown rows that would be shown but were published only after the "as known on" day
 * @param uncertain of {@code inWindow}, those that are only possibly there
 * @param counts for each facet, each value's number of entries that pass all the other facets, the query and the window,
 *     and where the filter asks so lie in the map's extent
 */
public record Matches(
        EntryIndex index,
        BitSet inWindow,
        BitSet onTimeline,
        BitSet notYetKnown,
        BitSet uncertain,
        FacetCounts counts) {

    /** The number of entries with one value of a facet. */
    public int count(Facet facet, String value) {
        return counts.count(facet, value);
    }
}
