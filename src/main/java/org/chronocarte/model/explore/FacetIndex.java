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
    private final Groups values;

    /** A facet's values, and the number of each among those of all facets: as rows first have them. */
    private interface Values {

        /** How many there are that might be had. */
        int count();

        String name(int value);

        /** Its number, or -1 when no row has it. */
        int number(int value);

        /** One of a name, or -1. */
        int find(String name);

        /** The names of those that a row has; a view that cannot be changed. */
        Set<String> known();
    }

    /** Values that are numbered as they come. */
    private static final class NamedValues implements Values {
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

        @Override
        public int count() {
            return own.size();
        }

        @Override
        public String name(int value) {
            return own.name(value);
        }

        @Override
        public int number(int value) {
            return numbers[value];
        }

        @Override
        public int find(String name) {
            return own.find(name);
        }

        @Override
        public Set<String> known() {
            return own.names();
        }
    }

    /** Places, of which there may be as many as rows: they have numbers already. */
    private static final class PlaceValues implements Values {
        private final PlaceColumns places;
        private final int[] numbers;
        private final BitSet had = new BitSet();

        PlaceValues(PlaceColumns places) {
            this.places = places;
            numbers = new int[places.size()];
            Arrays.fill(numbers, -1);
        }

        /** @param next the number that a new value gets */
        int number(int place, int next) {
            if (numbers[place] < 0) {
                numbers[place] = next;
                had.set(place);
            }
            return numbers[place];
        }

        @Override
        public int count() {
            return numbers.length;
        }

        @Override
        public String name(int value) {
            return places.id(value);
        }

        @Override
        public int number(int value) {
            return numbers[value];
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

    FacetIndex(EntryIndex index) {
        PlaceValues places = new PlaceValues(index.places());
        Map<Facet, NamedValues> named = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.PLACE) {
                numbers.put(facet, places);
            } else {
                NamedValues own = new NamedValues();
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
        Values all = valuesOf(facet);
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

    private void addPlaces(int row, PlaceValues values, boolean holding, Groups.Builder into) {
        Groups named = values.places.ofRows();
        for (int at = named.start(row); at < named.start(row + 1); at++) {
            int place = named.at(at);
            into.add(numberOf(place, values));
            if (holding) {
                addHolders(place, values, into);
            }
        }
    }

    private void addHolders(int place, PlaceValues values, Groups.Builder into) {
        Set<Integer> seen = new HashSet<>(Set.of(place));
        int holder = values.places.holder(place);
        while (holder >= 0 && seen.add(holder)) {
            into.add(numberOf(holder, values));
            holder = values.places.holder(holder);
        }
    }

    private int numberOf(int place, PlaceValues values) {
        return taken(values.number(place, size));
    }

    private void addValues(Entry entry, Map<Facet, NamedValues> named, Catalog catalog, Groups.Builder row) {
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

    private int number(Map<Facet, NamedValues> named, Facet facet, String value) {
        return taken(Objects.requireNonNull(named.get(facet)).number(value, size));
    }

    private int taken(int number) {
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
