package org.chronocarte.io.format.geo;

/**
 * Where a geometry is: one point that stands for it. Coordinates are as in the file, in whatever system it uses.
 *
 * @param sort what was drawn
 * @param x east
 * @param y north
 * @param width from its westernmost to its easternmost point
 * @param height from its southernmost to its northernmost point
 * @param points of how many points it is made
 */
record Spot(Sort sort, double x, double y, double width, double height, long points) {

    /** What a file may draw. */
    enum Sort {
        POINT,
        POINTS,
        LINE,
        AREA
    }
}
