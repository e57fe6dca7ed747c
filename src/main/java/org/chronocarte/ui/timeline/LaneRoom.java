package org.chronocarte.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.ViewState;

/**
 * Whose lanes take room on the timeline. While a reader filters, time's axis stays where it is, and lanes of which the
 * filter leaves nothing stay empty. Where a view comes as a whole, with a window and kinds of its own, as from a chapter
 * or by Back, everything moves anyhow, and the lanes that it asks for share all of the room.
 *
 * @param kinds whose lanes take room; all where it is empty
 */
record LaneRoom(Set<String> kinds) {

    LaneRoom {
        kinds = Set.copyOf(kinds);
    }

    /** Room for what a view asks for. */
    static LaneRoom of(ViewState state) {
        return new LaneRoom(asked(state));
    }

    private static Set<String> asked(ViewState state) {
        return state.filter().values(Facet.KIND);
    }

    /** The room after a step from one view of a dossier to another. What is asked for has room in any case. */
    LaneRoom after(ViewState before, ViewState now) {
        Set<String> asked = asked(now);
        if (asked.equals(asked(before))) {
            return this;
        }
        boolean whole = !now.window().equals(before.window());
        if (whole || asked.isEmpty() || kinds.isEmpty()) {
            return whole ? of(now) : new LaneRoom(Set.of());
        }
        Set<String> all = new HashSet<>(kinds);
        all.addAll(asked);
        return new LaneRoom(all);
    }
}
