package org.chronocarte.picture.scene;

import java.util.BitSet;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Theme;

/**
 * All that an overview depends on. The brush is not part of it: moving it composes nothing anew.
 *
 * @param index the dossier
 * @param rows the entries to show; not written to
 * @param whole the time from the left edge to the right one
 * @param language ISO 639 code
 * @param width of the picture in pixels; at least 1 is assumed
 * @param height of the picture in pixels; at least 1 is assumed
 * @param theme colours and sizes
 */
public record OverviewRequest(
        EntryIndex index, BitSet rows, TimeWindow whole, String language, double width, double height, Theme theme) {

    public OverviewRequest {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }
}
