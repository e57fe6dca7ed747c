package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;

/** The values of all facets, numbered, and for each row the numbers of those that it has. Immutable. */
final class FacetIndex {

    /** More values of a facet than anyone reads. */
    private static final int LISTED = 300;

    private static final String ANSWERED = Filter.value(Answered.ANSWERED);
    private static final String UNANSWERED = Filter.value(Answered.UNANSWERED);

    private final Map<Facet, FacetValues> numbers = new EnumMap<>(Facet.class);
    private int size;
    private final Map<Facet, List<String>> commonest = new EnumMap<>(Facet.class);
    private final Set<String> answerable;
    private final Groups values;

    FacetIndex(EntryIndex index) {
        FacetValues.OfPlaces places = new FacetValues.OfPlaces(index.places());
        Map<Facet, FacetValues.Named> named = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.PLACE) {
                numbers.put(facet, places);
            } else {
                FacetValues.Named own = new FacetValues.Named();
                named.put(facet, own);
                numbers.put(facet, own);
            }
        }
        answerable = index.dossier().kinds().stream()
                .filter(kind -> kind.lane() == Lane.ABOVE)
                .map(Kind::id)
                .collect(Collectors.toSet());
        boolean holding = index.dossier().places().stream().anyMatch(place -> place.within() != null);
        Groups.Builder rows = new Groups.Builder(index.size());
        for (int row = 0; row < index.size(); row++) {
            Entry entry = index.entry(row);
            rows.add(number(named, Facet.KIND, entry.kind()));
            addPlaces(row, places, holding, rows);
            addValues(entry, named, index.catalog(), rows);
            rows.next();
        }
        values = rows.build();
        int[] totals = totals();
        for (Facet facet : Facet.values()) {
            commonest.put(facet, commonest(facet, totals));
        }
    }

    private int[] totals() {
        int[] totals = new int[size()];
        for (int row = 0; row < values.size(); row++) {
            for (int place = values.start(row); place < values.start(row + 1); place++) {
                totals[values.at(place)]++;
            }
        }
        return totals;
    }

    private List<String> commonest(Facet facet, int[] totals) {
        FacetValues all = valuesOf(facet);
        Comparator<Integer> commonFirst =
                Comparator.comparingInt((Integer at) -> -totals[all.number(at)]).thenComparing(all::name);
        PriorityQueue<Integer> rarestFirst = new PriorityQueue<>(commonFirst.reversed());
        int rarest = 0;
        for (int at = 0; at < all.count(); at++) {
            int number = all.number(at);
            // Of a million places nearly all are rarer than those that are kept: that costs no more than a look.
            if (number < 0 || totals[number] < rarest) {
                continue;
            }
            if (rarestFirst.size() < LISTED) {
                rarestFirst.add(at);
            } else if (commonFirst.compare(at, rarestFirst.peek()) < 0) {
                rarestFirst.poll();
                rarestFirst.add(at);
            }
            rarest = rarestFirst.size() < LISTED ? 0 : totals[all.number(rarestFirst.peek())];
        }
        return rarestFirst.stream().sorted(commonFirst).map(all::name).toList();
    }

    private void addPlaces(int row, FacetValues.OfPlaces values, boolean holding, Groups.Builder into) {
        Groups named = values.ofRows();
        for (int at = named.start(row); at < named.start(row + 1); at++) {
            int place = named.at(at);
            into.add(numberOf(place, values));
            if (holding) {
                addHolders(place, values, into);
            }
        }
    }

    private void addHolders(int place, FacetValues.OfPlaces values, Groups.Builder into) {
        Set<Integer> seen = new HashSet<>(Set.of(place));
        int holder = values.holder(place);
        while (holder >= 0 && seen.add(holder)) {
            into.add(numberOf(holder, values));
            holder = values.holder(holder);
        }
    }

    private int numberOf(int place, FacetValues.OfPlaces values) {
        return taken(values.number(place, size));
    }

    private void addValues(Entry entry, Map<Facet, FacetValues.Named> named, Catalog catalog, Groups.Builder row) {
        for (String tag : entry.tags()) {
            row.add(number(named, Facet.TAG, tag));
        }
        for (String actor : entry.actors()) {
            row.add(number(named, Facet.ACTOR, actor));
        }
        for (Claim claim : entry.claims()) {
            row.add(number(named, Facet.CERTAINTY, Filter.value(claim.status())));
        }
        if (answerable.contains(entry.kind())) {
            row.add(number(named, Facet.ANSWERED, catalog.isAnswered(entry.id()) ? ANSWERED : UNANSWERED));
        }
    }

    private int number(Map<Facet, FacetValues.Named> named, Facet facet, String value) {
        return taken(Objects.requireNonNull(named.get(facet)).number(value, size));
    }

    private int taken(int number) {
        size = Math.max(size, number + 1);
        return number;
    }

    private FacetValues valuesOf(Facet facet) {
        return Objects.requireNonNull(numbers.get(facet));
    }

    /** The values of a facet that most entries have, those first; not more of them than one would list. */
    List<String> commonest(Facet facet) {
        return commonest.getOrDefault(facet, List.of());
    }

    /** How many values all facets have together: their numbers are below this. */
    int size() {
        return size;
    }

    /** The number of a value, or -1 when no entry has it. */
    int numberOf(Facet facet, String value) {
        FacetValues all = valuesOf(facet);
        int at = all.find(value);
        return at < 0 ? -1 : all.number(at);
    }

    /** The values of a facet that an entry has. */
    Set<String> known(Facet facet) {
        return valuesOf(facet).known();
    }

    /** The numbers of each row's values. */
    Groups values() {
        return values;
    }

    /** The rows that have at least one of the values chosen for a facet. */
    BitSet having(Set<String> chosen, Facet facet) {
        BitSet wanted = new BitSet(size());
        for (String value : chosen) {
            int number = numberOf(facet, value);
            if (number >= 0) {
                wanted.set(number);
            }
        }
        BitSet rows = new BitSet(values.size());
        for (int row = 0; row < values.size(); row++) {
            for (int place = values.start(row); place < values.start(row + 1); place++) {
                if (wanted.get(values.at(place))) {
                    rows.set(row);
                    break;
                }
            }
        }
        return rows;
    }
}
