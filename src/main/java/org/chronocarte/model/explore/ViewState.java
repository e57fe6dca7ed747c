package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.Set;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: with the dossier, all that decides what is seen.
 *
 * @param window the time shown on the timeline, by which the map is filtered
 * @param extent what the map shows
 * @param filter which entries are wanted
 * @param asKnownOn hide what was published after this day; null for all that is known today
 * @param selected id of the selected entry, or null
 * @param hovered what the pointer is at
 * @param playhead while time is played: what begins from this instant on is yet to come; null when nothing plays
 * @param language ISO 639 code of the interface and the dossier's texts: "fr" or "en"
 * @param look the theme
 * @param graticule whether the map shows lines of latitude and longitude
 * @param density whether the map shows how densely entries lie, instead of each
 * @param stressed ids of the entries to stress, the rest fading back; empty to stress none
 */
public record ViewState(
        TimeWindow window,
        Extent extent,
        Filter filter,
        @Nullable LocalDate asKnownOn,
        @Nullable String selected,
        Pointed hovered,
        @Nullable Double playhead,
        String language,
        Look look,
        boolean graticule,
        boolean density,
        Set<String> stressed) {

    public ViewState {
        stressed = Set.copyOf(stressed);
    }

    public ViewState withWindow(TimeWindow value) {
        return new ViewState(
                value, extent, filter, asKnownOn, selected, hovered, playhead, language, look, graticule, density,
                stressed);
    }

    public ViewState withExtent(Extent value) {
        return new ViewState(
                window, value, filter, asKnownOn, selected, hovered, playhead, language, look, graticule, density,
                stressed);
    }

    public ViewState withFilter(Filter value) {
        return new ViewState(
                window, extent, value, asKnownOn, selected, hovered, playhead, language, look, graticule, density,
                stressed);
    }

    public ViewState withAsKnownOn(@Nullable LocalDate value) {
        return new ViewState(
                window, extent, filter, value, selected, hovered, playhead, language, look, graticule, density,
                stressed);
    }

    public ViewState withSelected(@Nullable String entryId) {
        return new ViewState(
                window, extent, filter, asKnownOn, entryId, hovered, playhead, language, look, graticule, density,
                stressed);
    }

    public ViewState withHovered(Pointed value) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, value, playhead, language, look, graticule, density,
                stressed);
    }

    public ViewState withPlayhead(@Nullable Double instant) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, hovered, instant, language, look, graticule, density,
                stressed);
    }

    public ViewState withLanguage(String value) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, hovered, playhead, value, look, graticule, density,
                stressed);
    }

    public ViewState withLook(Look value) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, hovered, playhead, language, value, graticule, density,
                stressed);
    }

    public ViewState withGraticule(boolean value) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, hovered, playhead, language, look, value, density,
                stressed);
    }

    public ViewState withDensity(boolean value) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, hovered, playhead, language, look, graticule, value,
                stressed);
    }

    public ViewState withStressed(Set<String> entryIds) {
        return new ViewState(
                window, extent, filter, asKnownOn, selected, hovered, playhead, language, look, graticule, density,
                entryIds);
    }

    /** The part of the window that counts: up to the playhead, when there is one. */
    public TimeWindow asked() {
        return playhead == null || playhead >= window.end()
                ? window
                : new TimeWindow(window.start(), Math.max(Instants.after(window.start()), playhead));
    }

    /** The same view as one returns to it: nothing under the pointer, nothing playing. */
    public ViewState atRest() {
        return withHovered(Pointed.NOTHING).withPlayhead(null);
    }
}
