package org.chronocarte.ui.map.gluon;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The tiles still to be painted. The one nearest to the middle of the view comes first; what is out of view waits until
 * nothing else is left, since Gluon never asks a second time. Safe for several threads.
 */
final class TileQueue {

    /** More than the distance of any tile in view. */
    private static final double OUT_OF_VIEW = 1e6;

    private final Set<TileId> waiting = new LinkedHashSet<>();
    private int taken;
    private @Nullable Viewport view;

    synchronized void add(TileId tile) {
        waiting.add(tile);
        notifyAll();
    }

    synchronized void look(Viewport at) {
        view = at;
    }

    /** Waits for a tile, and takes it. */
    synchronized TileId take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        TileId best = waiting.iterator().next();
        double bestCost = cost(best);
        for (TileId tile : waiting) {
            double cost = cost(tile);
            if (cost < bestCost) {
                best = tile;
                bestCost = cost;
            }
        }
        waiting.remove(best);
        taken++;
        return best;
    }

    /** A tile that was taken is painted, or given up. */
    synchronized void done() {
        taken--;
    }

    /** Whether no tile waits and none is being painted. */
    synchronized boolean isIdle() {
        return waiting.isEmpty() && taken == 0;
    }

    /** Whether a tile that can be seen waits. */
    synchronized boolean seenWaits() {
        return waiting.stream().anyMatch(tile -> cost(tile) < OUT_OF_VIEW);
    }

    /** Distance to the middle of the view in tiles. */
    private double cost(TileId tile) {
        if (view == null) {
            return tile.z();
        }
        double across = 1 << tile.z();
        double side = view.worldSize() / across;
        double x = Math.abs(view.screenX((tile.x() + 0.5) / across) - view.width() / 2);
        double y = Math.abs(view.screenY((tile.y() + 0.5) / across) - view.height() / 2);
        boolean seen = x < (view.width() + side) / 2
                && y < (view.height() + side) / 2
                && tile.z() == Math.floor(view.zoom() + VectorTileRetriever.TIPPING);
        return Math.hypot(x, y) / side + (seen ? 0 : OUT_OF_VIEW);
    }
}
