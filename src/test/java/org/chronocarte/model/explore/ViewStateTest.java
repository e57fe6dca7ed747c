package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.time.TimeWindow;
import org.junit.jupiter.api.Test;

class ViewStateTest {

    private final ViewState state =
            Asked.everything(Asked.matcher(SampleDossier.withFourKinds())).withWindow(new TimeWindow(100, 200));

    @Test
    void thePlayheadNarrowsWhatIsAskedAndIsNeverOutsideIt() {
        assertEquals(new TimeWindow(100, 200), state.asked());
        assertEquals(new TimeWindow(100, 150), state.withPlayhead(150.0).asked());
        assertEquals(new TimeWindow(100, 200), state.withPlayhead(200.0).asked());
        assertEquals(new TimeWindow(100, 200), state.withPlayhead(900.0).asked());
        assertEquals(new TimeWindow(100, 101), state.withPlayhead(100.0).asked());
        assertEquals(new TimeWindow(100, 101), state.withPlayhead(-5.0).asked());
        assertEquals(
                new TimeWindow(100, 101), state.withPlayhead(-Double.MAX_VALUE).asked());
    }

    @Test
    void atRestNothingIsHoveredOrPlaying() {
        ViewState selected = state.withSelected("e1");
        assertEquals(
                selected,
                selected.withHovered(Pointed.entry("e2")).withPlayhead(150.0).atRest());
    }

    @Test
    void aFilterWithoutChoicesIsNone() {
        Set<String> values = new TreeSet<>(Set.of("event"));
        Filter filter = Filter.NONE.with(Facet.KIND, values);
        values.add("response");
        assertEquals(Set.of("event"), filter.values(Facet.KIND));
        assertEquals(Filter.NONE, filter.toggled(Facet.KIND, "event"));
        assertEquals(Filter.NONE, new Filter(Map.of(Facet.TAG, Set.of()), "", Sureness.POSSIBLY, false));
        assertTrue(filter.isNarrowing());
        assertTrue(Filter.NONE.withQuery("x").isNarrowing());
        assertFalse(Filter.NONE.withQuery(" ").isNarrowing());
        assertFalse(
                Filter.NONE.withSureness(Sureness.SURELY).withOnlyOnMap(true).isNarrowing());
    }
}
