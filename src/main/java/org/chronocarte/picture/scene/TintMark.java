package org.chronocarte.picture.scene;

import java.util.List;

/**
 * Areas that are tinted because the selected entry is about them: one path, filled non-zero.
 *
 * @param argb the tint, seen through
 * @param rings closed rings in pixels as x0, y0, x1, y1 …; nothing beyond the box that they were made for
 */
public record TintMark(int argb, List<double[]> rings) {

    public TintMark {
        rings = List.copyOf(rings);
    }
}
