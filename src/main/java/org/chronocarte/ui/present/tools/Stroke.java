package org.chronocarte.ui.present.tools;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that the pen drew.
 *
 * @param ink its colour
 * @param width as a share of the picture's height
 * @param points at least one, in the order of drawing
 */
public record Stroke(Ink ink, double width, List<Spot> points) {

    /** @throws IllegalArgumentException without any point */
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke without points");
        }
    }

    Stroke to(Spot next) {
        List<Spot> longer = new ArrayList<>(points);
        longer.add(next);
        return new Stroke(ink, width, longer);
    }
}
