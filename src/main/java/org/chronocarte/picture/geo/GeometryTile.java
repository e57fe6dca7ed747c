package org.chronocarte.picture.geo;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;

/**
 * One tile of the base map, ready to be drawn: lines and areas of a kind are one path. Coordinates are tile units,
 * {@value #EXTENT} to a side, x right and y down, a little beyond on all sides.
 *
 * @param areas by layer name
 * @param rivers by rank, the largest rivers (lowest rank) last
 * @param boundaries in the order in which they are drawn
 * @param points how many points there are in all, a measure of the memory taken
 */
record GeometryTile(Map<String, Path2D> areas, List<River> rivers, List<Boundary> boundaries, int points) {

    static final int EXTENT = 4096;

    static final GeometryTile EMPTY = new GeometryTile(Map.of(), List.of(), List.of(), 0);

    /** All rivers of one rank. */
    record River(int rank, Path2D path) {}

    /** What sets boundaries apart. */
    enum Level {
        ADMIN1,
        REGION,
        COUNTRY
    }

    /**
     * Boundaries that look the same.
     *
     * @param minZoom from where on they are to be drawn
     * @param disputed drawn dashed
     */
    record Boundary(Level level, double minZoom, boolean disputed, Path2D path) {}
}
