package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a lane that are too many to be drawn one by one: a column as high as the logarithm of their number.
 *
 * @param lane whose
 * @param box its room; the edge towards the axis is the foot
 * @param count how many entries
 * @param time the stretch of time that it stands for
 * @param bands the kinds' shares, from the foot on
 * @param cap drawn at its end because it holds an entry that lights up; null when it holds none
 */
public record TimelineColumn(
        Lane lane,
        TimelineBox box,
        int count,
        TimeWindow time,
        List<Band> bands,
        @Nullable TimelineBox cap) {

    /**
     * A kind's share of a column.
     *
     * @param argb the kind's colour
     * @param top its upper edge
     * @param bottom its lower edge
     */
    public record Band(int argb, double top, double bottom) {}

    public TimelineColumn {
        bands = List.copyOf(bands);
    }
}
