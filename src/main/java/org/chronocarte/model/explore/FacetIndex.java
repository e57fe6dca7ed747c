package org.chronocarte.model.explore;

import java.util.Arrays;
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
import org.chronocarte.model.column.Numbering;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.Place;
import org.jspecify.annotations.Nullable;

/** The values of all facets, numbered, and for each row the numbers of those that it has. Immutable. */
final class FacetIndex {

    /** More values of a facet than anyone reads. */
    private static final int LISTED = 300;

    private static final String ANSWERED = Filter.value(Answered.ANSWERED);
    private static final String UNANSWERED = Filter.value(Answered.UNANSWERED);

    private final Map<Facet, Values> numbers = new EnumMap<>(Facet.class);
    private int size;
    private final Map<Facet, List<String>> commonest = new EnumMap<>(Facet.class);
    private final Set<String> answerable;
    private final boolean holding;
    private final Groups values;

    /** A facet's values, and the number of each among those of all facets. */
    private static final class Values {
        private final Numbering own = new Numbering();
        private int[] numbers = new int[16];

        /** @param next the number that a new value gets */
        int number(String value, int next) {
            int before = own.size();
            int at = own.of(value);
            if (at == numbers.length) {
                numbers = Arrays.copyOf(numbers, at * 2);
            }
            if (at == before) {
                numbers[at] = next;
            }
            return numbers[at];
        }
    }

    FacetIndex(EntryIndex index) {
        for (Facet facet : Facet.values()) {
            numbers.put(facet, new Values());
        }
        Catalog catalog = index.catalog();
        answerable = index.dossier().kinds().stream()
                .filter(kind -> kind.lane() == Lane.ABOVE)
                .map(Kind::id)
                .collect(Collectors.toSet());
        holding = index.dossier().places().stream().anyMatch(place -> place.within() != null);
        Groups.Builder rows = new Groups.Builder(index.size());
        for (int row = 0; row < index.size(); row++) {
            addValues(index.entry(row), catalog, rows);
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
        Values all = valuesOf(facet);
        Comparator<Integer> commonFirst = Comparator.comparingInt((Integer at) -> -totals[all.numbers[at]])
                .thenComparing(all.own::name);
        PriorityQueue<Integer> rarestFirst = new PriorityQueue<>(commonFirst.reversed());
        for (int at = 0; at < all.own.size(); at++) {
            if (rarestFirst.size() < LISTED) {
                rarestFirst.add(at);
            } else if (commonFirst.compare(at, rarestFirst.peek()) < 0) {
                rarestFirst.poll();
                rarestFirst.add(at);
            }
        }
        return rarestFirst.stream().sorted(commonFirst).map(all.own::name).toList();
    }

    private void addValues(Entry entry, Catalog catalog, Groups.Builder row) {
        row.add(number(Facet.KIND, entry.kind()));
        for (String place : entry.places()) {
            addPlaceAndItsHolders(place, catalog, row);
        }
        for (String tag : entry.tags()) {
            row.add(number(Facet.TAG, tag));
        }
        for (String actor : entry.actors()) {
            row.add(number(Facet.ACTOR, actor));
        }
        for (Claim claim : entry.claims()) {
            row.add(number(Facet.CERTAINTY, Filter.value(claim.status())));
        }
        if (answerable.contains(entry.kind())) {
            row.add(number(Facet.ANSWERED, catalog.isAnswered(entry.id()) ? ANSWERED : UNANSWERED));
        }
    }

    private void addPlaceAndItsHolders(String placeId, Catalog catalog, Groups.Builder row) {
        row.add(number(Facet.PLACE, placeId));
        String holder = holding ? holder(placeId, catalog) : null;
        if (holder != null) {
            Set<String> seen = new HashSet<>(Set.of(placeId));
            while (holder != null && seen.add(holder)) {
                row.add(number(Facet.PLACE, holder));
                holder = holder(holder, catalog);
            }
        }
    }

    private static @Nullable String holder(String placeId, Catalog catalog) {
        return catalog.place(placeId).map(Place::within).orElse(null);
    }

    private int number(Facet facet, String value) {
        int number = valuesOf(facet).number(value, size);
        size = Math.max(size, number + 1);
        return number;
    }

    private Values valuesOf(Facet facet) {
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
        Values all = valuesOf(facet);
        int at = all.own.find(value);
        return at < 0 ? -1 : all.numbers[at];
    }

    /** The values of a facet that an entry has. */
    Set<String> known(Facet facet) {
        return valuesOf(facet).own.names();
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
