package org.chronocarte.ui.present;

import org.chronocarte.model.geo.Extent;

/** Frames what a chapter shows in the part of the map that the card leaves free. Sizes are logical pixels. */
final class Framing {

    private static final double MARGIN = 0.07;

    private Framing() {}

    /**
     * What the whole map is to show so that an extent lies in the middle of its free left part.
     *
     * @param free width of the free part
     */
    static Extent beside(Extent wanted, double width, double height, double free) {
        double across = Math.max(1, free * (1 - 2 * MARGIN));
        double down = Math.max(1, height * (1 - 2 * MARGIN));
        // A point has no size to fit: about a fifth of France is shown around it.
        double perPixel = Math.max(
                Math.max((wanted.maxX() - wanted.minX()) / across, (wanted.maxY() - wanted.minY()) / down), 1e-6);
        double left = wanted.centerX() - free / 2 * perPixel;
        double top = wanted.centerY() - height / 2 * perPixel;
        return new Extent(left, top, left + width * perPixel, top + height * perPixel);
    }
}
