package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.Place;

/** For each value of each facet, the rows that have it. Immutable. */
final class FacetIndex {

    private final Map<Facet, Map<String, BitSet>> rows = new EnumMap<>(Facet.class);

    FacetIndex(EntryIndex index) {
        for (Facet facet : Facet.values()) {
            rows.put(facet, new HashMap<>());
        }
        Catalog catalog = index.catalog();
        for (int row = 0; row < index.size(); row++) {
            Entry entry = index.entry(row);
            add(Facet.KIND, entry.kind(), row);
            for (String place : entry.places()) {
                addPlaceAndItsHolders(place, catalog, row);
            }
            for (String tag : entry.tags()) {
                add(Facet.TAG, tag, row);
            }
            for (String actor : entry.actors()) {
                add(Facet.ACTOR, actor, row);
            }
            for (Claim claim : entry.claims()) {
                add(Facet.CERTAINTY, Filter.value(claim.status()), row);
            }
            if (catalog.kind(entry.kind())
                    .filter(kind -> kind.lane() == Lane.ABOVE)
                    .isPresent()) {
                boolean answered = !catalog.answeredBy(entry.id()).isEmpty();
                add(Facet.ANSWERED, Filter.value(answered ? Answered.ANSWERED : Answered.UNANSWERED), row);
            }
        }
    }

    private void addPlaceAndItsHolders(String placeId, Catalog catalog, int row) {
        Set<String> seen = new HashSet<>();
        String id = placeId;
        while (id != null && seen.add(id)) {
            add(Facet.PLACE, id, row);
            id = catalog.place(id).map(Place::within).orElse(null);
        }
    }

    private void add(Facet facet, String value, int row) {
        valuesOf(facet).computeIfAbsent(value, each -> new BitSet()).set(row);
    }

    private Map<String, BitSet> valuesOf(Facet facet) {
        return rows.getOrDefault(facet, Map.of());
    }

    /** Narrows rows to those with at least one of the values chosen for a facet; all of them when it is not asked. */
    void narrow(BitSet candidates, Facet facet, Filter filter) {
        Set<String> chosen = filter.values(facet);
        if (chosen.isEmpty()) {
            return;
        }
        BitSet any = new BitSet();
        for (String value : chosen) {
            any.or(valuesOf(facet).getOrDefault(value, new BitSet()));
        }
        candidates.and(any);
    }

    /** For each value of a facet, how many of some rows have it. */
    Map<String, Integer> count(Facet facet, BitSet of) {
        Map<String, Integer> counts = new HashMap<>();
        valuesOf(facet).forEach((value, having) -> {
            BitSet both = (BitSet) having.clone();
            both.and(of);
            counts.put(value, both.cardinality());
        });
        return Map.copyOf(counts);
    }
}
