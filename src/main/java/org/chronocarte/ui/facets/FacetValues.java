package org.chronocarte.ui.facets;

import java.util.List;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.explore.Answered;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Matcher;

/**
 * The values of a facet in the order in which they are listed: the same whatever the filter, so that nothing jumps.
 *
 * @param listed ids, those of most entries first where the dossier gives no order; values that no entry has, and places
 *     without a name, are left out
 * @param all how many there are: more than are listed in a large dossier
 */
record FacetValues(List<String> listed, int all) {

    static final FacetValues NONE = new FacetValues(List.of(), 0);

    static FacetValues of(Facet facet, Matcher matcher) {
        Dossier dossier = matcher.index().dossier();
        return switch (facet) {
            case KIND -> all(dossier.kinds().stream().map(Kind::id).toList());
            case PLACE -> places(matcher);
            case TAG, ACTOR -> new FacetValues(matcher.commonest(facet), matcher.valueCount(facet));
            case CERTAINTY ->
                matcher.valueCount(facet) == 0
                        ? NONE
                        : all(List.of(
                                Filter.value(ClaimStatus.STATED),
                                Filter.value(ClaimStatus.DISPUTED),
                                Filter.value(ClaimStatus.ALLEGED)));
            case ANSWERED ->
                dossier.relations().isEmpty()
                        ? NONE
                        : all(List.of(Filter.value(Answered.ANSWERED), Filter.value(Answered.UNANSWERED)));
        };
    }

    /** A position written out says nothing in a list. */
    private static FacetValues places(Matcher matcher) {
        Catalog catalog = matcher.index().catalog();
        List<String> named = matcher.commonest(Facet.PLACE).stream()
                .filter(id -> catalog.place(id).map(Place::isNamed).orElse(false))
                .toList();
        return named.isEmpty() ? NONE : new FacetValues(named, matcher.valueCount(Facet.PLACE));
    }

    private static FacetValues all(List<String> listed) {
        return new FacetValues(listed, listed.size());
    }
}
