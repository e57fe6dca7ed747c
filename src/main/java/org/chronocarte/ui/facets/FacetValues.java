package org.chronocarte.ui.facets;

import java.util.List;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.Answered;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Matcher;

/**
 * The values of a facet in the order in which they are listed: the same whatever the filter, so that nothing jumps.
 *
 * @param listed ids, those of most entries first where the dossier gives no order; values that no entry has are left out
 * @param all how many there are: more than are listed in a large dossier
 */
record FacetValues(List<String> listed, int all) {

    static final FacetValues NONE = new FacetValues(List.of(), 0);

    static FacetValues of(Facet facet, Matcher matcher) {
        Dossier dossier = matcher.index().dossier();
        return switch (facet) {
            case KIND -> all(dossier.kinds().stream().map(Kind::id).toList());
            case PLACE, TAG, ACTOR -> new FacetValues(matcher.commonest(facet), matcher.valueCount(facet));
            case CERTAINTY ->
                all(List.of(
                        Filter.value(ClaimStatus.STATED),
                        Filter.value(ClaimStatus.DISPUTED),
                        Filter.value(ClaimStatus.ALLEGED)));
            case ANSWERED ->
                dossier.relations().isEmpty()
                        ? NONE
                        : all(List.of(Filter.value(Answered.ANSWERED), Filter.value(Answered.UNANSWERED)));
        };
    }

    private static FacetValues all(List<String> listed) {
        return new FacetValues(listed, listed.size());
    }
}
