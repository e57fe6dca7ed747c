package org.chronocarte.ui.present;

/** How large an audience's type is: as its window asks for, times what the speaker has set. For the FX thread. */
final class TypeSize {

    private static final double STEP = 1.1;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 2;

    /** Height of a window in which map and timeline are as large as their theme has them. */
    private static final double USUAL = 980;

    private static final double LEAST_MAP = 0.8;

    /** Beyond, the timeline has no room left for the titles of what is stressed. */
    private static final double MOST_TIMELINE = 1.15;

    private final AudiencePane pane;
    private final AudiencePictures pictures;
    private double factor = 1;

    TypeSize(AudiencePane pane, AudiencePictures pictures) {
        this.pane = pane;
        this.pictures = pictures;
    }

    /** Some steps larger, or smaller for less than 0. */
    void step(int steps) {
        factor = Math.max(SMALLEST, Math.min(LARGEST, factor * Math.pow(STEP, steps)));
        apply();
    }

    /** As large as the window asks for again. */
    void reset() {
        if (factor != 1) {
            factor = 1;
            apply();
        }
    }

    /** Sets all type for the window as it is. */
    void apply() {
        pane.larger(factor);
        double usual = Math.max(LEAST_MAP, pane.getHeight() / USUAL);
        pictures.enlarge(usual * factor, usual * Math.min(MOST_TIMELINE, factor));
    }
}
