package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chronocarte.model.column.Groups;

/**
 * The places of each row as values of a facet: those that it names, and those that hold them. Places of one name that lie
 * close are one value, which has the id of the first. Immutable.
 */
final class FacetPlaces implements FacetValues {

    private final PlaceColumns places;
    private final SharedNames names;
    private final Groups ofRows;
    private final BitSet had = new BitSet();

    FacetPlaces(PlaceColumns places) {
        this.places = places;
        this.names = new SharedNames(places);
        this.ofRows = places.isNested() || names.areAny() ? gathered() : places.ofRows();
        for (int at = 0; at < ofRows.start(ofRows.size()); at++) {
            had.set(ofRows.at(at));
        }
    }

    private Groups gathered() {
        Groups named = places.ofRows();
        Groups.Builder rows = new Groups.Builder(named.size());
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < named.size(); row++) {
            seen.clear();
            for (int at = named.start(row); at < named.start(row + 1); at++) {
                int place = names.of(named.at(at));
                // Places that hold each other in a circle end there.
                while (place >= 0 && seen.add(place)) {
                    rows.add(place);
                    place = holder(place);
                }
            }
            rows.next();
        }
        return rows.build();
    }

    private int holder(int place) {
        int holder = places.holder(place);
        return holder < 0 ? -1 : names.of(holder);
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

    /** The places of some ids, as far as there are any. */
    BitSet found(Collection<String> ids) {
        BitSet found = new BitSet();
        for (String id : ids) {
            int place = find(id);
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
        int place = places.find(name);
        return place < 0 ? -1 : names.of(place);
    }

    @Override
    public Set<String> known() {
        return places.ids(had);
    }
}
