package org.chronocarte.ui.present.tools;

/**
 * How the picture is magnified: every point moves away from one that stays.
 *
 * @param factor 1 for not at all
 * @param pivot the point that stays
 */
public record Magnifier(double factor, Spot pivot) {

    /** The picture as it is. */
    public static final Magnifier OFF = new Magnifier(1, Spot.MIDDLE);

    private static final double FACTOR = 2;

    /** @throws IllegalArgumentException for a factor below 1 */
    public Magnifier {
        if (!(factor >= 1)) {
            throw new IllegalArgumentException("factor " + factor);
        }
    }

    /** The picture as large as the magnifier makes it, around a point. */
    public static Magnifier around(Spot pivot) {
        return new Magnifier(FACTOR, pivot);
    }

    public boolean isOn() {
        return factor > 1;
    }

    /** Where a point of the picture is seen. */
    public Spot seen(Spot of) {
        return new Spot(pivot.x() + (of.x() - pivot.x()) * factor, pivot.y() + (of.y() - pivot.y()) * factor);
    }

    /** The point of the picture that is seen somewhere; the inverse of {@link #seen}. */
    public Spot of(Spot seen) {
        return new Spot(pivot.x() + (seen.x() - pivot.x()) / factor, pivot.y() + (seen.y() - pivot.y()) / factor);
    }
}
