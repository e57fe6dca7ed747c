package org.chronocarte.picture.geo;

import java.util.List;

/**
 * The part of an area that lies in one tile and a little beyond. Parts of neighbouring tiles overlap, so all of them
 * together are to be filled as one path, non-zero.
 *
 * @param turn how many times round the globe eastward the part is to be shown; 0 on the unit square itself
 * @param rings closed rings as x0, y0, x1, y1 … on Web Mercator's unit square, the last point not the first again;
 *     shared, so never to be written to
 */
public record AreaShape(int turn, List<double[]> rings) {

    public AreaShape {
        rings = List.copyOf(rings);
    }

    AreaShape turned(int by) {
        return by == turn ? this : new AreaShape(by, rings);
    }

    int points() {
        return rings.stream().mapToInt(ring -> ring.length / 2).sum();
    }
}
