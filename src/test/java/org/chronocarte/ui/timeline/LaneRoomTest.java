package org.chronocarte.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.TimeWindow;
import org.junit.jupiter.api.Test;

class LaneRoomTest {

    private static final LaneRoom ALL = new LaneRoom(Set.of());

    private final ViewState everything = Views.opening(
            new EntryIndex(SampleDossier.withFourKinds().made()), "en", Look.LIGHT, LocalDate.of(2024, 9, 15));

    private static ViewState kinds(ViewState state, String... kinds) {
        return state.withFilter(Filter.NONE.with(Facet.KIND, Set.of(kinds)));
    }

    @Test
    void whoFiltersDoesNotMoveTheAxis() {
        assertEquals(ALL, ALL.after(everything, kinds(everything, "response")));
        assertEquals(ALL, ALL.after(kinds(everything, "response"), everything));
    }

    @Test
    void aViewThatComesAsAWholeBringsItsOwnRoom() {
        ViewState chapter = kinds(everything.withWindow(new TimeWindow(0, 1e12)), "response");
        LaneRoom room = ALL.after(everything, chapter);
        assertEquals(Set.of("response"), room.kinds());
        assertEquals(ALL, room.after(chapter, everything), "and Back takes it away");
    }

    @Test
    void timeThatMovesUnderTheSameKindsLeavesTheRoom() {
        ViewState filtered = kinds(everything, "response");
        assertEquals(ALL, ALL.after(filtered, filtered.withWindow(new TimeWindow(0, 1e12))));
    }

    @Test
    void whatIsAskedForHasRoomInAnyCase() {
        LaneRoom narrow = new LaneRoom(Set.of("response"));
        ViewState few = kinds(everything, "response");
        assertEquals(
                Set.of("response", "event"),
                narrow.after(few, kinds(everything, "response", "event")).kinds());
        assertEquals(
                Set.of("response", "event"),
                narrow.after(few, kinds(everything, "event")).kinds());
        assertEquals(ALL, narrow.after(few, everything));
    }
}
