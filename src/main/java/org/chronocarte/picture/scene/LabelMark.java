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
 * @param box the room that it takes; before it is turned
 * @param dot the city's point, or null
 * @param degrees by how much all of it is turned clockwise about the middle of its box
 */
public record LabelMark(
        LabelRole role,
        List<Line> lines,
        TextStyle style,
        MapBox box,
        @Nullable MapPoint dot,
        double degrees) {

    /**
     * One line.
     *
     * @param x left end in pixels
     * @param baseline y in pixels
     */
    public record Line(String text, double x, double baseline) {}

    /** A label that is level. */
    public LabelMark(LabelRole role, List<Line> lines, TextStyle style, MapBox box, @Nullable MapPoint dot) {
        this(role, lines, style, box, dot, 0);
    }

    /** The same, turned about the middle of its box. */
    LabelMark turned(double clockwise) {
        return new LabelMark(role, lines, style, box, dot, clockwise);
    }

    public LabelMark {
        lines = List.copyOf(lines);
    }

    /** The lines as one text. */
    public String text() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }
}
