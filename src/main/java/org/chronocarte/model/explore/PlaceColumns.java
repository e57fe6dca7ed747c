package org.chronocarte.model.explore;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.column.Numbering;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.jspecify.annotations.Nullable;

/**
 * The places that each row names, as numbers: ids are looked up once, and what counts or maps places walks numbers. A
 * place's number is where it stands in the dossier; places that are named and that the dossier lacks come after those.
 * Immutable.
 */
final class PlaceColumns {

    private final List<Place> places;
    private final Catalog catalog;
    private final Numbering lacking = new Numbering();
    private final Groups ofRows;

    /** @param order where the entry of each row stands in the dossier */
    PlaceColumns(Dossier dossier, Catalog catalog, int[] order) {
        this.places = dossier.places();
        this.catalog = catalog;
        for (Place place : places) {
            if (place.within() != null) {
                number(place.within());
            }
        }
        ofRows = named(dossier.entries()).picked(order);
    }

    /** The places of each entry, in the dossier's order. */
    private Groups named(List<Entry> entries) {
        Groups.Builder named = new Groups.Builder(entries.size());
        int likely = 0;
        for (Entry entry : entries) {
            for (String id : entry.places()) {
                // A table names a new place in each row: mostly it is the next one, and that is seen at once.
                boolean next = likely < places.size() && places.get(likely).id().equals(id);
                int number = next ? likely : number(id);
                likely = number + 1;
                named.add(number);
            }
            named.next();
        }
        return named.build();
    }

    private int number(String id) {
        int number = catalog.placeNumber(id);
        return number < 0 ? places.size() + lacking.of(id) : number;
    }

    /** How many places have a number, be they named by an entry or not. */
    int size() {
        return places.size() + lacking.size();
    }

    /** Whether a place lies within another one. */
    boolean isNested() {
        return places.stream().anyMatch(place -> place.within() != null);
    }

    /** The numbers of the distinct places that each row names, in its order. */
    Groups ofRows() {
        return ofRows;
    }

    /** The place of a number; null when the dossier lacks it. */
    @Nullable
    Place place(int number) {
        return number < places.size() ? places.get(number) : null;
    }

    String id(int number) {
        return number < places.size() ? places.get(number).id() : lacking.name(number - places.size());
    }

    /** The number of an id; -1 for one that neither the dossier nor an entry has. */
    int find(String id) {
        int number = catalog.placeNumber(id);
        if (number >= 0) {
            return number;
        }
        int other = lacking.find(id);
        return other < 0 ? -1 : places.size() + other;
    }

    /** The number of the place that holds another one; -1 when none does. */
    int holder(int number) {
        Place place = place(number);
        return place == null || place.within() == null ? -1 : find(place.within());
    }

    /**
     * The ids of some places; a view that cannot be changed.
     *
     * @param numbers must not change any more
     */
    Set<String> ids(BitSet numbers) {
        int size = numbers.cardinality();
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object id) {
                int number = id instanceof String string ? find(string) : -1;
                return number >= 0 && numbers.get(number);
            }

            @Override
            public Iterator<String> iterator() {
                return numbers.stream().mapToObj(PlaceColumns.this::id).iterator();
            }
        };
    }
}
