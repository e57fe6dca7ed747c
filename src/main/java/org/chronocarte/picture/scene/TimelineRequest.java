package org.chronocarte.picture.scene;

import java.util.Set;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.paint.Theme;

/**
 * All that a timeline scene depends on.
 *
 * @param index the dossier
 * @param state what is asked: window, playhead, selection, hovered entry, day of knowledge and
 *     language are looked at
 * @param matches what answers
 * @param width of the picture in pixels; at least 1 is assumed
 * @param height of the picture in pixels; at least 1 is assumed
 * @param theme colours and sizes
 * @param now the instant of the line that marks today, epoch milliseconds
 * @param room the kinds whose lanes take room, whether or not the filter leaves any of them; all where it is empty
 */
public record TimelineRequest(
        EntryIndex index,
        ViewState state,
        Matches matches,
        double width,
        double height,
        Theme theme,
        double now,
        Set<String> room) {

    public TimelineRequest {
        width = Math.max(1, width);
        height = Math.max(1, height);
        room = Set.copyOf(room);
    }

    /** A picture that stands by itself: the lanes of the kinds that are asked for share the room. */
    public TimelineRequest(
            EntryIndex index, ViewState state, Matches matches, double width, double height, Theme theme, double now) {
        this(index, state, matches, width, height, theme, now, state.filter().values(Facet.KIND));
    }
}
