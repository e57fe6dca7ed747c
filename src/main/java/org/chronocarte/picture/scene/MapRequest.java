package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/**
 * All that a map scene depends on.
 *
 * @param index the dossier
 * @param state what is asked; its language is that of the labels, its extent is not looked at
 * @param matches what answers
 * @param viewport the camera
 * @param theme colours and sizes
 * @param reserved room that something else covers, such as buttons: no label lies there
 * @param focused id of the place whose hub the keyboard is at, or null
 * @param before the insets of the scene before, or {@link InsetMemory#NONE}
 * @param flying whether the camera flies: what it passes is named no closer than on a map of smaller scale
 */
public record MapRequest(
        EntryIndex index,
        ViewState state,
        Matches matches,
        Viewport viewport,
        Theme theme,
        List<MapBox> reserved,
        @Nullable String focused,
        InsetMemory before,
        boolean flying) {

    public MapRequest {
        reserved = List.copyOf(reserved);
    }

    /** What a camera at rest sees. */
    public MapRequest(
            EntryIndex index,
            ViewState state,
            Matches matches,
            Viewport viewport,
            Theme theme,
            List<MapBox> reserved,
            @Nullable String focused,
            InsetMemory before) {
        this(index, state, matches, viewport, theme, reserved, focused, before, false);
    }

    /** The same, with a camera that flies or one at rest. */
    public MapRequest inFlight(boolean now) {
        return new MapRequest(index, state, matches, viewport, theme, reserved, focused, before, now);
    }
}
