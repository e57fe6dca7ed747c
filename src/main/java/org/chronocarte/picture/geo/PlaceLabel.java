package org.chronocarte.picture.geo;

import org.jspecify.annotations.Nullable;

/**
 * A name that the base map would like to show; whether there is room is decided where labels are laid out.
 *
 * @param text in the language asked for, or else the local name
 * @param kind what it names
 * @param unitX where, on Web Mercator's unit square
 * @param unitY where
 * @param minZoom the map zoom from which on it is to be shown
 * @param population 0 where unknown
 * @param priority the lower the more important; for labels of different kinds too
 * @param run the straight line in whose middle it is, or null for what is named at a point
 */
public record PlaceLabel(
        String text,
        PlaceKind kind,
        double unitX,
        double unitY,
        double minZoom,
        int population,
        double priority,
        @Nullable Run run) {

    /**
     * A straight part of a line.
     *
     * @param degrees how much it falls to the right, from -90 to 90
     * @param unitLength on Web Mercator's unit square
     */
    public record Run(double degrees, double unitLength) {}

    /** The name of what is a point. */
    public PlaceLabel(
            String text, PlaceKind kind, double unitX, double unitY, double minZoom, int population, double priority) {
        this(text, kind, unitX, unitY, minZoom, population, priority, null);
    }
}
