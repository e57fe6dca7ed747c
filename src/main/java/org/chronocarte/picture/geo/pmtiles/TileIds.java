package org.chronocarte.picture.geo.pmtiles;

/** Tile numbers: zoom by zoom, and inside a zoom along a Hilbert curve (PMTiles specification 3, section 4.1). */
final class TileIds {

    /** The deepest zoom whose ids and coordinates are dealt with here. */
    static final int MAX_ZOOM = 26;

    private TileIds() {}

    /** @throws IllegalArgumentException when there is no such tile */
    static long of(int z, int x, int y) {
        if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            throw new IllegalArgumentException("tile " + z + "/" + x + "/" + y);
        }
        long before = ((1L << (2 * z)) - 1) / 3;
        long along = 0;
        int column = x;
        int row = y;
        for (int side = 1 << z >> 1; side > 0; side >>= 1) {
            int right = (column & side) != 0 ? 1 : 0;
            int down = (row & side) != 0 ? 1 : 0;
            along += (long) side * side * (3 * right ^ down);
            if (down == 0) {
                if (right == 1) {
                    column = side - 1 - (column & side - 1);
                    row = side - 1 - (row & side - 1);
                }
                int swap = column;
                column = row;
                row = swap;
            }
        }
        return before + along;
    }
}
