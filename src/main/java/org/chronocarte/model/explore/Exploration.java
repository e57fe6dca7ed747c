package org.chronocarte.model.explore;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The shared model: the open dossier, the view state, and the entries that answer it. Views listen to {@link
 * #shownProperty} and repaint; controllers change it through {@link #update}, {@link #settle} and {@link #go}. For one
 * thread, in the application the FX thread.
 */
public final class Exploration {

    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyObjectWrapper<History> history;
    private Matcher matcher;

    /**
     * What there is to see: values that belong together, so that no view ever pairs an old one with a new one.
     *
     * @param index the open dossier
     * @param state what is asked of it
     * @param matches what answers
     */
    public record Shown(EntryIndex index, ViewState state, Matches matches) {

        /** Only itself: a listener's property compares values at every change, which for many entries costs more than all else. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Starts with a dossier and a view of it. */
    public Exploration(Matcher matcher, ViewState state) {
        this.matcher = matcher;
        this.shown = new ReadOnlyObjectWrapper<>(new Shown(matcher.index(), state, matcher.matches(state)));
        this.history = new ReadOnlyObjectWrapper<>(History.from(state));
    }

    /** What there is to see; never null. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Shown shown() {
        return shown.get();
    }

    /** What answers; one that other explorations of the same dossier may share. */
    public Matcher matcher() {
        return matcher;
    }

    public ViewState state() {
        return shown.get().state();
    }

    /**
     * The rows that the query finds among the entries that answer, whenever they happened; the best ones first.
     *
     * @param most how many at most
     */
    public int[] found(int most) {
        return matcher.search()
                .answer(state().filter().query())
                .best(shown().matches().onTimeline(), most);
    }

    /** The states that Back and Forward lead to; never null. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Replaces the open dossier, and forgets the history of the one before. */
    public void open(Matcher newMatcher, ViewState state) {
        matcher = newMatcher;
        shown.set(new Shown(matcher.index(), state, matcher.matches(state)));
        history.set(History.from(state));
    }

    /**
     * Replaces the open dossier by an edited form of itself: view and history stay.
     *
     * @param edited of the same entries
     */
    public void edit(Matcher edited) {
        matcher = edited;
        shown.set(new Shown(matcher.index(), state(), matcher.matches(state())));
    }

    /** Changes the view in passing, as while dragging: Back does not stop here unless {@link #settle} is called. */
    public void update(UnaryOperator<ViewState> change) {
        show(change.apply(state()));
    }

    /** Marks the present view as one that Back returns to. */
    public void settle() {
        history.set(history.get().stoppedAt(state()));
    }

    /** Changes the view as one step of the history. */
    public void go(UnaryOperator<ViewState> change) {
        update(change);
        settle();
    }

    /** Returns to the step before; does nothing at the first. */
    public void back() {
        move(history.get().back());
    }

    /** Goes to the step after; does nothing at the last. */
    public void forward() {
        move(history.get().forward());
    }

    /** Language and look are the reader's, not the view's: they stay when one goes back. */
    private void move(Optional<History> step) {
        step.ifPresent(next -> {
            history.set(next);
            ViewState now = state();
            show(next.current().withLanguage(now.language()).withLook(now.look()));
        });
    }

    private void show(ViewState next) {
        Shown before = shown.get();
        if (next.equals(before.state())) {
            return;
        }
        Matches matches = asksTheSame(before.state(), next) ? before.matches() : matcher.matches(next);
        shown.set(new Shown(before.index(), next, matches));
    }

    /** Whether two states have the same answer: hovering, selecting or panning need not search again. */
    private static boolean asksTheSame(ViewState a, ViewState b) {
        return a.asked().equals(b.asked())
                && a.filter().equals(b.filter())
                && Objects.equals(a.asKnownOn(), b.asKnownOn())
                && (!b.filter().onlyOnMap() || a.extent().equals(b.extent()));
    }
}
