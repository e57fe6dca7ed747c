package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.chronocarte.model.column.RankedSet;
import org.chronocarte.model.column.SharedGroups;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;

/** The values of all facets, and for each row those that it has. Immutable. */
final class FacetIndex {

    /** More values of a facet than anyone reads. */
    private static final int LISTED = 300;

    private static final String ANSWERED = Filter.value(Answered.ANSWERED);
    private static final String UNANSWERED = Filter.value(Answered.UNANSWERED);

    private final Named named;
    private final FacetPlaces places;
    private final FacetRows rows;
    private final Map<Facet, List<String>> commonest = new EnumMap<>(Facet.class);

    FacetIndex(EntryIndex index) {
        // Places need nothing of the other facets, and a large table has as many as rows.
        ForkJoinTask<ListedPlaces> placed = ForkJoinPool.commonPool().submit(() -> ListedPlaces.of(index));
        named = new Named(index);
        SharedGroups shared = named.ofRows(index);
        for (Facet facet : Facet.values()) {
            if (facet != Facet.PLACE) {
                FacetNames own = named.of(facet);
                int[] totals = named.totals;
                commonest.put(facet, commonest(own, at -> totals[own.number(at)]));
            }
        }
        ListedPlaces listed = placed.join();
        places = listed.all;
        commonest.put(Facet.PLACE, listed.commonest);
        rows = new FacetRows(shared, places.ofRows(), new RankedSet(places.found(listed.commonest)), named.size);
    }

    private record ListedPlaces(FacetPlaces all, List<String> commonest) {

        static ListedPlaces of(EntryIndex index) {
            FacetPlaces all = new FacetPlaces(index.places());
            int[] totals = all.totals();
            return new ListedPlaces(all, FacetIndex.commonest(all, at -> totals[at]));
        }
    }

    /** Numbers the values of all facets but that of places, which have numbers already. */
    private static final class Named {
        private final Map<Facet, FacetNames> values = new EnumMap<>(Facet.class);
        private final Catalog catalog;
        private final Set<String> answerable;
        private int size;
        /** How many rows have each of them. */
        private int[] totals = {};

        Named(EntryIndex index) {
            for (Facet facet : Facet.values()) {
                if (facet != Facet.PLACE) {
                    values.put(facet, new FacetNames());
                }
            }
            catalog = index.catalog();
            answerable = index.dossier().kinds().stream()
                    .filter(kind -> kind.lane() == Lane.ABOVE)
                    .map(Kind::id)
                    .collect(Collectors.toSet());
        }

        FacetNames of(Facet facet) {
            return Objects.requireNonNull(values.get(facet));
        }

        SharedGroups ofRows(EntryIndex index) {
            SharedGroups.Builder rows = new SharedGroups.Builder(index.size());
            for (int row = 0; row < index.size(); row++) {
                add(index.entry(row), rows);
                rows.next();
            }
            SharedGroups shared = rows.build();
            totals = shared.totals(size);
            return shared;
        }

        private void add(Entry entry, SharedGroups.Builder row) {
            row.add(number(Facet.KIND, entry.kind()));
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

        private int number(Facet facet, String value) {
            int number = of(facet).number(value, size);
            size = Math.max(size, number + 1);
            return number;
        }
    }

    /** @param totals how many rows have each value; 0 for one that none has */
    private static List<String> commonest(FacetValues all, IntUnaryOperator totals) {
        Comparator<Integer> commonFirst =
                Comparator.comparingInt((Integer at) -> -totals.applyAsInt(at)).thenComparing(all::name);
        PriorityQueue<Integer> rarestFirst = new PriorityQueue<>(commonFirst.reversed());
        int rarest = 1;
        for (int at = 0; at < all.count(); at++) {
            // Of a million places nearly all are rarer than those that are kept: that costs no more than a look.
            if (totals.applyAsInt(at) < rarest) {
                continue;
            }
            if (rarestFirst.size() < LISTED) {
                rarestFirst.add(at);
            } else if (commonFirst.compare(at, rarestFirst.peek()) < 0) {
                rarestFirst.poll();
                rarestFirst.add(at);
            }
            rarest = rarestFirst.size() < LISTED ? 1 : totals.applyAsInt(rarestFirst.peek());
        }
        return rarestFirst.stream().sorted(commonFirst).map(all::name).toList();
    }

    private FacetValues valuesOf(Facet facet) {
        return facet == Facet.PLACE ? places : named.of(facet);
    }

    /** The values of a facet that most entries have, those first; not more of them than one would list. */
    List<String> commonest(Facet facet) {
        return commonest.getOrDefault(facet, List.of());
    }

    /** The number of a value among those that are counted, or -1 when it is not counted or no entry has it. */
    int numberOf(Facet facet, String value) {
        int at = valuesOf(facet).find(value);
        if (at < 0) {
            return -1;
        }
        return facet == Facet.PLACE ? rows.numberOf(at) : named.of(facet).number(at);
    }

    /** The values of a facet that an entry has. */
    Set<String> known(Facet facet) {
        return valuesOf(facet).known();
    }

    /** What each row has. */
    FacetRows rows() {
        return rows;
    }

    /** The rows that have at least one of the values chosen for a facet. */
    BitSet having(Set<String> chosen, Facet facet) {
        if (facet == Facet.PLACE) {
            return rows.havingPlaces(places.found(chosen));
        }
        BitSet wanted = new BitSet();
        for (String value : chosen) {
            int number = numberOf(facet, value);
            if (number >= 0) {
                wanted.set(number);
            }
        }
        return rows.having(wanted);
    }
}
