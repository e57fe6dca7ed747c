package org.chronocarte.picture.scene;

import java.util.List;
import org.chronocarte.picture.paint.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A label that found its room.
 *
 * @param role what it names
 * @param lines its text; never empty
 * @param style how all lines are set
 * @param box the room that it takes
 * @param dot the city's point, or null
 */
public record LabelMark(
        LabelRole role,
        List<Line> lines,
        TextStyle style,
        MapBox box,
        @Nullable MapPoint dot) {

    /**
     * One line.
     *
     * @param x left end in pixels
     * @param baseline y in pixels
     */
    public record Line(String text, double x, double baseline) {}

    public LabelMark {
        lines = List.copyOf(lines);
    }

    /** The lines as one text. */
    public String text() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }
}
