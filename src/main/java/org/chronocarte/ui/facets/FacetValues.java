package org.chronocarte.ui.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.explore.Answered;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.jspecify.annotations.Nullable;

/** The values of a facet in the order in which they are listed: the same whatever the filter, so that nothing jumps. */
final class FacetValues {

    private FacetValues() {}

    /** Ids, those of most entries first where the dossier gives no order; values that no entry has are left out. */
    static List<String> of(Facet facet, EntryIndex index) {
        Dossier dossier = index.dossier();
        return switch (facet) {
            case KIND -> dossier.kinds().stream().map(Kind::id).toList();
            case PLACE -> byCount(index, entry -> withHolders(entry, index));
            case TAG -> byCount(index, entry -> Set.copyOf(entry.tags()));
            case ACTOR -> byCount(index, entry -> Set.copyOf(entry.actors()));
            case CERTAINTY ->
                List.of(
                        Filter.value(ClaimStatus.STATED),
                        Filter.value(ClaimStatus.DISPUTED),
                        Filter.value(ClaimStatus.ALLEGED));
            case ANSWERED ->
                dossier.relations().isEmpty()
                        ? List.of()
                        : List.of(Filter.value(Answered.ANSWERED), Filter.value(Answered.UNANSWERED));
        };
    }

    private static Set<String> withHolders(Entry entry, EntryIndex index) {
        Set<String> places = new HashSet<>();
        for (String place : entry.places()) {
            @Nullable String at = place;
            while (at != null && places.add(at)) {
                at = index.catalog().place(at).map(Place::within).orElse(null);
            }
        }
        return places;
    }

    private static List<String> byCount(EntryIndex index, Function<Entry, Set<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        for (int row = 0; row < index.size(); row++) {
            values.apply(index.entry(row)).forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream().map(Map.Entry::getKey).toList();
    }
}
