package org.chronocarte.ui.map.gluon;

import org.chronocarte.picture.geo.Viewport;

/**
 * A way from one view to another on which the eye can follow: out, across and in again. After van Wijk and Nuij, Smooth
 * and efficient zooming and panning (2003), with their ρ = √2.
 */
final class Flight {

    private static final double RHO = Math.sqrt(2);

    private final Viewport from;
    private final Viewport to;
    private final double eastward;
    private final double distance;
    private final double startSpan;
    private final double startR;
    private final double length;

    Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        double across = to.centerX() - from.centerX();
        eastward = across - Math.rint(across);
        distance = Math.hypot(eastward, to.centerY() - from.centerY());
        startSpan = span(from);
        double endSpan = span(to);
        if (straight()) {
            startR = 0;
            length = Math.abs(Math.log(endSpan / startSpan)) / RHO;
        } else {
            startR = r(endSpan, startSpan, 1, startSpan);
            length = (r(endSpan, startSpan, -1, endSpan) - startR) / RHO;
        }
    }

    /** How much of the unit square is as wide as the view. */
    private static double span(Viewport view) {
        return Math.max(1, view.width()) / view.worldSize();
    }

    /** Whether only the zoom changes; the general formula divides by the distance. */
    private boolean straight() {
        return distance < startSpan * 1e-6;
    }

    private double r(double endSpan, double firstSpan, int sign, double span) {
        double b = (endSpan * endSpan - firstSpan * firstSpan + sign * Math.pow(RHO, 4) * distance * distance)
                / (2 * span * RHO * RHO * distance);
        return Math.log(Math.sqrt(b * b + 1) - b);
    }

    /** The view after a share of the time, eased at both ends; exactly the ends at 0 and 1. */
    Viewport at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        double s = length * share * share * (3 - 2 * share);
        double along = 1;
        double span;
        if (straight()) {
            along = share;
            span = startSpan * Math.exp((span(to) < startSpan ? -1 : 1) * RHO * s);
        } else {
            span = startSpan * Math.cosh(startR) / Math.cosh(RHO * s + startR);
            double u = startSpan / (RHO * RHO) * (Math.cosh(startR) * Math.tanh(RHO * s + startR) - Math.sinh(startR));
            along = u / distance;
        }
        double zoom = Math.log(Math.max(1, to.width()) / span / 256) / Math.log(2);
        return new Viewport(
                        from.centerX() + along * eastward,
                        from.centerY() + along * (to.centerY() - from.centerY()),
                        zoom,
                        to.width(),
                        to.height())
                .clamped();
    }
}
