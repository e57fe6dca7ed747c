package org.chronocarte.picture.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * A tile where a view shows it.
 *
 * @param turn how many worlds to the right of the first it is shown; negative to the left
 */
record ViewTile(TileId tile, int turn) {

    /** The tiles of a zoom that a view touches, row by row from the north; round the world the same tile comes again. */
    static List<ViewTile> of(Viewport view, int zoom) {
        int across = 1 << zoom;
        int firstRow = (int) Math.max(0, Math.floor(view.unitY(0) * across));
        int lastRow = (int) Math.min(across - 1, Math.floor(view.unitY(view.height()) * across));
        int firstColumn = (int) Math.floor(view.unitX(0) * across);
        int lastColumn = (int) Math.floor(view.unitX(view.width()) * across);
        List<ViewTile> tiles = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                tiles.add(new ViewTile(
                        new TileId(zoom, Math.floorMod(column, across), row), Math.floorDiv(column, across)));
            }
        }
        return tiles;
    }
}
