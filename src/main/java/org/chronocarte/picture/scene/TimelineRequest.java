package org.chronocarte.picture.scene;

import org.chronocarte.model.explore.EntryIndex;
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
 * @param keepsLanes whether a lane of which the filter leaves no kind keeps its room, so that what is asked does not
 *     move the axis under the reader's eyes; otherwise the others take it
 */
public record TimelineRequest(
        EntryIndex index,
        ViewState state,
        Matches matches,
        double width,
        double height,
        Theme theme,
        double now,
        boolean keepsLanes) {

    public TimelineRequest {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }
}
