package org.chronocarte.model.explore;

import java.util.BitSet;
import org.chronocarte.model.column.CountVector;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.column.RankedSet;
import org.chronocarte.model.column.SharedGroups;

/**
 * The facet values of each row. Most rows have the same as many others, but for their places: of these there may be as
 * many as rows, and only those that are listed are counted as rows come and go. Immutable.
 */
final class FacetRows {

    private final SharedGroups shared;
    private final Groups places;
    private final RankedSet listed;
    private final int firstPlace;

    /**
     * @param shared the numbers of a row's values, but for its places
     * @param places the places of a row
     * @param listed the places that are counted
     * @param firstPlace the number of the first of those; the next one has the next
     */
    FacetRows(SharedGroups shared, Groups places, RankedSet listed, int firstPlace) {
        this.shared = shared;
        this.places = places;
        this.listed = listed;
        this.firstPlace = firstPlace;
    }

    /** How many values are counted: their numbers are below this. */
    int counted() {
        return firstPlace + listed.size();
    }

    /** The number of a place, or -1 when it is not counted. */
    int numberOf(int place) {
        return listed.contains(place) ? firstPlace + listed.count(0, place) : -1;
    }

    /** Adds something to the count of each value that a row has. */
    void count(int row, int by, CountVector counts) {
        Groups groups = shared.groups();
        int group = shared.group(row);
        for (int at = groups.start(group); at < groups.start(group + 1); at++) {
            counts.add(groups.at(at), by);
        }
        for (int at = places.start(row); at < places.start(row + 1); at++) {
            int number = numberOf(places.at(at));
            if (number >= 0) {
                counts.add(number, by);
            }
        }
    }

    /** The rows that have at least one of some values, none of them a place. */
    BitSet having(BitSet numbers) {
        BitSet groups = having(numbers, shared.groups());
        BitSet rows = new BitSet(shared.size());
        for (int row = 0; row < shared.size(); row++) {
            if (groups.get(shared.group(row))) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** The rows that have at least one of some places. */
    BitSet havingPlaces(BitSet wanted) {
        return having(wanted, places);
    }

    private static BitSet having(BitSet wanted, Groups numbers) {
        BitSet rows = new BitSet(numbers.size());
        for (int row = 0; row < numbers.size() && !wanted.isEmpty(); row++) {
            for (int at = numbers.start(row); at < numbers.start(row + 1); at++) {
                if (wanted.get(numbers.at(at))) {
                    rows.set(row);
                    break;
                }
            }
        }
        return rows;
    }
}
