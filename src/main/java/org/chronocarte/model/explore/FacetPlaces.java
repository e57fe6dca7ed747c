package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chronocarte.model.column.Groups;

/** The places of each row as values of a facet: those that it names, and those that hold them. Immutable. */
final class FacetPlaces implements FacetValues {

    private final PlaceColumns places;
    private final Groups ofRows;
    private final BitSet had = new BitSet();

    FacetPlaces(PlaceColumns places) {
        this.places = places;
        this.ofRows = places.isNested() ? withHolders(places) : places.ofRows();
        for (int at = 0; at < ofRows.start(ofRows.size()); at++) {
            had.set(ofRows.at(at));
        }
    }

    private static Groups withHolders(PlaceColumns places) {
        Groups named = places.ofRows();
        Groups.Builder rows = new Groups.Builder(named.size());
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < named.size(); row++) {
            seen.clear();
            for (int at = named.start(row); at < named.start(row + 1); at++) {
                int place = named.at(at);
                // Places that hold each other in a circle end there.
                while (place >= 0 && seen.add(place)) {
                    rows.add(place);
                    place = places.holder(place);
                }
            }
            rows.next();
        }
        return rows.build();
    }

    /** The places of each row. */
    Groups ofRows() {
        return ofRows;
    }

    /** How many rows have each place. */
    int[] totals() {
        int[] totals = new int[places.size()];
        for (int at = 0; at < ofRows.start(ofRows.size()); at++) {
            totals[ofRows.at(at)]++;
        }
        return totals;
    }

    /** The places of some names, as far as there are any. */
    BitSet found(Collection<String> names) {
        BitSet found = new BitSet();
        for (String name : names) {
            int place = places.find(name);
            if (place >= 0) {
                found.set(place);
            }
        }
        return found;
    }

    @Override
    public int count() {
        return places.size();
    }

    @Override
    public String name(int value) {
        return places.id(value);
    }

    @Override
    public int find(String name) {
        return places.find(name);
    }

    @Override
    public Set<String> known() {
        return places.ids(had);
    }
}
