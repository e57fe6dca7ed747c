package org.chronocarte.model.explore;

import java.time.LocalDate;
import org.chronocarte.model.geo.Extent;
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
 * @param hovered id of the entry under the pointer, or null
 * @param language ISO 639 code of the interface and the dossier's texts: "fr" or "en"
 * @param look the theme
 */
public record ViewState(
        TimeWindow window,
        Extent extent,
        Filter filter,
        @Nullable LocalDate asKnownOn,
        @Nullable String selected,
        @Nullable String hovered,
        String language,
        Look look) {

    public ViewState withWindow(TimeWindow value) {
        return new ViewState(value, extent, filter, asKnownOn, selected, hovered, language, look);
    }

    public ViewState withExtent(Extent value) {
        return new ViewState(window, value, filter, asKnownOn, selected, hovered, language, look);
    }

    public ViewState withFilter(Filter value) {
        return new ViewState(window, extent, value, asKnownOn, selected, hovered, language, look);
    }

    public ViewState withAsKnownOn(@Nullable LocalDate value) {
        return new ViewState(window, extent, filter, value, selected, hovered, language, look);
    }

    public ViewState withSelected(@Nullable String entryId) {
        return new ViewState(window, extent, filter, asKnownOn, entryId, hovered, language, look);
    }

    public ViewState withHovered(@Nullable String entryId) {
        return new ViewState(window, extent, filter, asKnownOn, selected, entryId, language, look);
    }

    public ViewState withLanguage(String value) {
        return new ViewState(window, extent, filter, asKnownOn, selected, hovered, value, look);
    }

    public ViewState withLook(Look value) {
        return new ViewState(window, extent, filter, asKnownOn, selected, hovered, language, value);
    }
}
