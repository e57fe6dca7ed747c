package org.chronocarte.picture.scene;

import java.util.List;
import java.util.stream.IntStream;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A small framed map of what lies far from the main view.
 *
 * @param key the id of the busiest place in it, which names it
 * @param title what is there, short enough for the frame
 * @param frame where it stands on the picture
 * @param viewport its camera; its pixel 0, 0 is the frame's left top corner
 * @param extent its sites, for the main map to fly to
 * @param crowd entries too many for hubs here; null when all have a hub
 * @param tints areas of the selected entry, wholly inside the frame
 * @param hubs at positions on the whole picture
 * @param labels wholly inside the frame
 * @param titleMark the title, as set
 * @param entries how many of the entries asked for its sites have
 */
public record InsetMark(
        String key,
        String title,
        MapBox frame,
        Viewport viewport,
        Extent extent,
        @Nullable MapCrowd crowd,
        List<TintMark> tints,
        List<HubMark> hubs,
        List<LabelMark> labels,
        LabelMark titleMark,
        int entries) {

    public InsetMark {
        tints = List.copyOf(tints);
        hubs = List.copyOf(hubs);
        labels = List.copyOf(labels);
    }

    /** Whether another looks the same, in the same theme. */
    public boolean looksLike(InsetMark other) {
        return frame.equals(other.frame)
                && viewport.equals(other.viewport)
                && titleMark.equals(other.titleMark)
                && labels.equals(other.labels)
                && tints.equals(other.tints)
                && (crowd == null ? other.crowd == null : other.crowd != null && crowd.looksLike(other.crowd))
                && hubs.size() == other.hubs.size()
                && IntStream.range(0, hubs.size()).allMatch(i -> hubs.get(i).looksLike(other.hubs.get(i)));
    }
}
