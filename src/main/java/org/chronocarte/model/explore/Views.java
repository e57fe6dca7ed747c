package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;

/** Turns the views that a dossier stores into view states. */
public final class Views {

    private static final double MARGIN = 0.05;

    private Views() {}

    /** What is shown when a dossier opens: its own view, and where that leaves a question open, all there is. */
    public static ViewState opening(EntryIndex index, String language, Look look, LocalDate today) {
        ViewState all = new ViewState(
                wholeTime(index, today),
                wholeMap(index),
                Filter.NONE,
                null,
                null,
                Pointed.NOTHING,
                null,
                language,
                look,
                false,
                false,
                Set.of());
        return applied(index.dossier().view(), all, index);
    }

    /**
     * The state that a stored view asks for; window, extent and language stay where it does not say. Its filter replaces
     * the one before.
     */
    public static ViewState applied(StoredView view, ViewState state, EntryIndex index) {
        TimeWindow window = view.window() == null ? state.window() : window(view.window(), index, state);
        Extent extent = view.bounds() == null ? state.extent() : Extent.of(view.bounds());
        Filter filter = Filter.NONE
                .withSureness(state.filter().sureness())
                .with(Facet.KIND, Set.copyOf(view.kinds()))
                .with(Facet.PLACE, Set.copyOf(view.places()))
                .with(Facet.TAG, Set.copyOf(view.tags()))
                .with(Facet.ACTOR, Set.copyOf(view.actors()))
                .with(Facet.CERTAINTY, names(view.certainty()));
        String selection = index.row(view.selection()).isPresent() ? view.selection() : null;
        return new ViewState(
                window,
                extent,
                filter,
                view.asKnownOn(),
                selection,
                Pointed.NOTHING,
                null,
                state.language(),
                state.look(),
                state.graticule(),
                state.density(),
                Set.of());
    }

    /**
     * A state of one dossier as far as it holds for another, such as a newer version of the same file: what was chosen
     * or selected and is no more is forgotten. A window on all of time stays one.
     *
     * @param before the dossier of that state
     * @param index the other one
     */
    public static ViewState carriedOver(ViewState state, EntryIndex before, EntryIndex index) {
        Dossier dossier = index.dossier();
        Filter filter = keep(state.filter(), Facet.KIND, dossier.kinds(), Kind::id);
        filter = keep(filter, Facet.PLACE, dossier.places(), Place::id);
        filter = keep(filter, Facet.TAG, dossier.tags(), Tag::id);
        filter = keep(filter, Facet.ACTOR, dossier.actors(), Actor::id);
        String selected = index.row(state.selected()).isPresent() ? state.selected() : null;
        TimeWindow window = state.window();
        boolean all = before.span().map(window::union).orElse(window).equals(window);
        TimeWindow wider =
                index.span().map(Views::withMargin).map(window::union).orElse(window);
        return state.atRest().withFilter(filter).withSelected(selected).withWindow(all ? wider : window);
    }

    private static <T> Filter keep(Filter filter, Facet facet, List<T> known, Function<T, String> id) {
        Set<String> kept = new TreeSet<>(filter.values(facet));
        kept.retainAll(known.stream().map(id).collect(Collectors.toSet()));
        return filter.with(facet, kept);
    }

    /** All of time and all places of a dossier, nothing left out: what shows that something was added. */
    public static ViewState everything(ViewState state, EntryIndex index, LocalDate today) {
        return state.atRest()
                .withFilter(Filter.NONE.withSureness(state.filter().sureness()))
                .withAsKnownOn(null)
                .withWindow(wholeTime(index, today))
                .withExtent(wholeMap(index));
    }

    /** An open end asks for all there is on that side. */
    private static TimeWindow window(When asked, EntryIndex index, ViewState state) {
        TimeWindow all = index.span().map(Views::withMargin).orElse(state.window());
        double start = asked.earliestStart();
        double end = asked.latestEnd();
        if (start == TimeWindow.MIN) {
            return new TimeWindow(Math.min(all.start(), Instants.before(end)), end);
        }
        return new TimeWindow(start, end == TimeWindow.MAX ? Math.max(all.end(), Instants.after(start)) : end);
    }

    private static TimeWindow withMargin(TimeWindow span) {
        return TimeWindow.clamped(span.start() - span.span() * MARGIN, span.end() + span.span() * MARGIN);
    }

    private static Set<String> names(List<ClaimStatus> statuses) {
        Set<String> names = new TreeSet<>();
        statuses.forEach(status -> names.add(Filter.value(status)));
        return names;
    }

    /** All dated entries with a margin; the present year when there is none. */
    public static TimeWindow wholeTime(EntryIndex index, LocalDate today) {
        return index.span()
                .map(Views::withMargin)
                .orElseGet(() -> TimeWindow.ofDays(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())));
    }

    /** All sites with a margin; the world when there is none. */
    public static Extent wholeMap(EntryIndex index) {
        return index.siteCount() == 0 ? Extent.WORLD : Surroundings.of(index, IntStream.range(0, index.siteCount()));
    }
}
