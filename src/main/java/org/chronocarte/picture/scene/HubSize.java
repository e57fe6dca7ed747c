package org.chronocarte.picture.scene;

/** How large a hub is drawn: its area, not its radius, grows with what it holds, up to a limit. */
final class HubSize {

    private static final double LEAST = 6.6;
    private static final double GROWTH = 2.8;
    private static final double LARGEST = 30;

    private HubSize() {}

    /** The radius in pixels for a number of entries; {@code scale} is the theme's. */
    static double radius(int entries, double scale) {
        return scale * Math.min(LARGEST, LEAST + GROWTH * Math.sqrt(entries));
    }

    /** The largest radius that there is. */
    static double largest(double scale) {
        return LARGEST * scale;
    }
}
