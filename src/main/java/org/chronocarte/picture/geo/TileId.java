package org.chronocarte.picture.geo;

/**
 * Names a tile: at zoom z the world is 2^z tiles wide and high, x counted from 180° west, y from the north.
 *
 * @param z 0 to 22
 * @param x 0 to 2^z - 1
 * @param y 0 to 2^z - 1
 */
public record TileId(int z, int x, int y) {

    /** @throws IllegalArgumentException when there is no such tile */
    public TileId {
        if (z < 0 || z > 22 || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            throw new IllegalArgumentException("tile " + z + "/" + x + "/" + y);
        }
    }

    /** The tile of a lower zoom that holds this one; itself where {@code zoom} is not lower. */
    public TileId ancestor(int zoom) {
        int up = Math.max(0, z - Math.max(0, zoom));
        return new TileId(z - up, x >> up, y >> up);
    }
}
