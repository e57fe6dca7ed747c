package org.chronocarte.picture.scene;

import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;

/**
 * Time laid along x. {@link #x} and {@link #time} are each other's inverse, as exact as a double allows.
 *
 * @param window the time that is shown
 * @param left the x of its start, in pixels
 * @param width the pixels from its start to its end, positive
 */
public record TimeScale(TimeWindow window, double left, double width) {

    /** How many widths beyond the edge {@link #near} still tells positions apart. */
    private static final double MARGIN = 2;

    /** @throws IllegalArgumentException when the width is not positive */
    public TimeScale {
        if (!(width > 0)) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /** The x of an instant, epoch milliseconds between {@link TimeWindow#MIN} and {@link TimeWindow#MAX}; outside the window it lies outside the pixels. */
    public double x(double instant) {
        return left + (instant - window.start()) / window.span() * width;
    }

    /** The x of an instant, but at most two widths away: far enough not to be seen, near enough to be drawn to. */
    public double near(double instant) {
        return Math.max(left - MARGIN * width, Math.min(left + (1 + MARGIN) * width, x(instant)));
    }

    /** The instant at an x; it stops at {@link TimeWindow#MIN} and {@link TimeWindow#MAX}. */
    public double time(double x) {
        return Instants.nearest(window.start() + (x - left) / width * window.span());
    }

    /** How long a pixel is. */
    public double millisPerPixel() {
        return window.span() / width;
    }

    /** The x of the window's end. */
    public double right() {
        return left + width;
    }

    /** The pixels that some milliseconds take. */
    public double pixels(double millis) {
        return millis / millisPerPixel();
    }
}
