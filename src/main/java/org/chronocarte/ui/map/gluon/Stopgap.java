package org.chronocarte.ui.map.gluon;

import java.util.Arrays;
import java.util.Optional;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TileCache;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.TileImage;

/**
 * What a tile shows until it is painted: its part of a larger tile, or smaller tiles put together, or water. Coarse, so
 * that the FX thread can make many in one frame.
 */
final class Stopgap {

    /** How many pixels of a tile make one of its stopgap. */
    static final int COARSER = 4;

    private static final int LEVELS_UP = 6;

    private Stopgap() {}

    /**
     * @param pixels the tile's width and height, a multiple of 64
     * @param margin by how much pictures go on beyond it
     */
    static TileImage of(TileCache cache, MapStyle style, TileId tile, int pixels, int margin) {
        int size = pixels + margin;
        int coarse = size / COARSER;
        for (int up = 1; up <= Math.min(LEVELS_UP, tile.z()); up++) {
            Optional<TileImage> larger = cache.get(style, tile.ancestor(tile.z() - up), size);
            if (larger.isPresent()) {
                int part = pixels >> up;
                int left = (tile.x() & ((1 << up) - 1)) * part;
                int top = (tile.y() & ((1 << up) - 1)) * part;
                return new TileImage(coarse, enlarged(larger.get(), top * size + left, up, coarse));
            }
        }
        int[] argb = new int[coarse * coarse];
        Arrays.fill(argb, style.water());
        int half = pixels / COARSER / 2;
        for (int quarter = 0; quarter < 4 && tile.z() < 22; quarter++) {
            int right = quarter & 1;
            int down = quarter >> 1;
            TileId smaller = new TileId(tile.z() + 1, tile.x() * 2 + right, tile.y() * 2 + down);
            Optional<TileImage> image = cache.get(style, smaller, size);
            if (image.isPresent()) {
                shrink(image.get(), half, argb, (down * coarse + right) * half, coarse);
            }
        }
        return new TileImage(coarse, argb);
    }

    private static int[] enlarged(TileImage from, int corner, int up, int coarse) {
        int[] into = new int[coarse * coarse];
        for (int row = 0; row < coarse; row++) {
            int source = corner + (row * COARSER >> up) * from.pixels();
            for (int column = 0; column < coarse; column++) {
                into[row * coarse + column] = from.argb()[source + (column * COARSER >> up)];
            }
        }
        return into;
    }

    private static void shrink(TileImage from, int half, int[] into, int corner, int coarse) {
        int step = 2 * COARSER;
        for (int row = 0; row < half; row++) {
            for (int column = 0; column < half; column++) {
                into[corner + row * coarse + column] = from.argb()[row * step * from.pixels() + column * step];
            }
        }
    }
}
