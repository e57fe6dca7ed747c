package org.chronocarte.picture.geo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One tile of a base map, ready to be drawn: lines and areas of a kind are one path, or all of it is one picture.
 * Coordinates are tile units, {@value #EXTENT} to a side, x right and y down, a little beyond on all sides.
 *
 * @param areas by layer name
 * @param rivers by rank, the largest rivers (lowest rank) last
 * @param boundaries in the order in which they are drawn
 * @param roads in the order in which they are drawn
 * @param picture fills the tile in place of all else, or null; never to be written to
 * @param points how many points there are in all, a measure of the memory taken
 */
record GeometryTile(
        Map<String, Path2D> areas,
        List<River> rivers,
        List<Boundary> boundaries,
        List<Road> roads,
        @Nullable BufferedImage picture,
        int points) {

    static final int EXTENT = 4096;

    static final GeometryTile EMPTY = new GeometryTile(Map.of(), List.of(), List.of(), List.of(), null, 0);

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

    /** What sets roads apart, the important ones last; rails are drawn as roads are. */
    enum RoadKind {
        PATH,
        RAIL,
        SERVICE,
        MINOR,
        MAIN,
        MOTORWAY
    }

    /** All roads of a kind. */
    record Road(RoadKind kind, Path2D path) {}

    /** A tile that is a picture. */
    static GeometryTile of(BufferedImage picture) {
        return new GeometryTile(
                Map.of(), List.of(), List.of(), List.of(), picture, picture.getWidth() * picture.getHeight() / 2);
    }

    /**
     * A part of this tile as a tile of its own.
     *
     * @param share how many such parts lie side by side
     * @param column counted from the left, 0 to {@code share} - 1
     * @param row counted from above
     */
    GeometryTile part(int share, int column, int row) {
        if (share == 1 || points == 0) {
            return this;
        }
        if (picture != null) {
            int width = Math.max(1, picture.getWidth() / share);
            int height = Math.max(1, picture.getHeight() / share);
            return of(picture.getSubimage(
                    Math.min(picture.getWidth() - width, column * picture.getWidth() / share),
                    Math.min(picture.getHeight() - height, row * picture.getHeight() / share),
                    width,
                    height));
        }
        AffineTransform enlarging =
                new AffineTransform(share, 0, 0, share, -(double) column * EXTENT, -(double) row * EXTENT);
        Map<String, Path2D> enlarged = new TreeMap<>();
        areas.forEach((name, path) -> enlarged.put(name, new Path2D.Float(path, enlarging)));
        return new GeometryTile(
                enlarged,
                rivers.stream()
                        .map(each -> new River(each.rank(), new Path2D.Float(each.path(), enlarging)))
                        .toList(),
                boundaries.stream()
                        .map(each -> new Boundary(
                                each.level(),
                                each.minZoom(),
                                each.disputed(),
                                new Path2D.Float(each.path(), enlarging)))
                        .toList(),
                roads.stream()
                        .map(each -> new Road(each.kind(), new Path2D.Float(each.path(), enlarging)))
                        .toList(),
                null,
                points);
    }
}
