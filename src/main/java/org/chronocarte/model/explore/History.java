package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The view states that were stopped at, for Back and Forward. Immutable.
 *
 * @param steps oldest first, at most {@link #LONGEST}; never empty
 * @param at index of the step that is shown
 */
public record History(List<ViewState> steps, int at) {

    /** How many steps are kept. */
    public static final int LONGEST = 200;

    public History {
        steps = List.copyOf(steps);
        if (at < 0 || at >= steps.size()) {
            throw new IllegalArgumentException("no step " + at + " of " + steps.size());
        }
    }

    /** A history that starts here. */
    public static History from(ViewState state) {
        return new History(List.of(state.atRest()), 0);
    }

    /**
     * Stops at a state: what lay ahead is forgotten. The state that is shown already adds no step, nor does another
     * language or look of it: these are the reader's, and going back would not bring them back.
     */
    public History stoppedAt(ViewState state) {
        ViewState settled = state.atRest();
        ViewState shown = current();
        if (settled.withLanguage(shown.language()).withLook(shown.look()).equals(shown)) {
            return this;
        }
        List<ViewState> kept = new ArrayList<>(steps.subList(Math.max(0, at + 2 - LONGEST), at + 1));
        kept.add(settled);
        return new History(kept, kept.size() - 1);
    }

    public Optional<History> back() {
        return at > 0 ? Optional.of(new History(steps, at - 1)) : Optional.empty();
    }

    public Optional<History> forward() {
        return at < steps.size() - 1 ? Optional.of(new History(steps, at + 1)) : Optional.empty();
    }

    /** The step that is shown. */
    public ViewState current() {
        return steps.get(at);
    }
}
