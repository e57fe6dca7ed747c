package org.chronocarte.ui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Matcher;
import org.junit.jupiter.api.Test;

/** What a table of positions gives, of which some are named. */
class FacetValuesTest {

    /** A place that is called what its position is when written out. */
    private static final String SEA = "42.1000, 4.2000";

    private static SampleDossier nameless() {
        SampleDossier dossier = SampleDossier.withFourKinds().place(SEA, 42.1, 4.2);
        dossier.entry("first", "event", null).at(SEA);
        dossier.entry("second", "event", null).at(SEA);
        return dossier;
    }

    private static FacetValues values(Facet facet, SampleDossier dossier) {
        return FacetValues.of(facet, new Matcher(new EntryIndex(dossier.made())));
    }

    @Test
    void placesWithoutNamesAreNotListed() {
        SampleDossier some = nameless().place("Marseille", 43.297, 5.381);
        some.entry("third", "event", null).at("Marseille");
        assertEquals(List.of("Marseille"), values(Facet.PLACE, some).listed());
        assertEquals(FacetValues.NONE, values(Facet.PLACE, nameless()));
    }

    @Test
    void whereNothingIsClaimedThereIsNoCertainty() {
        assertEquals(FacetValues.NONE, values(Facet.CERTAINTY, nameless()));
    }
}
