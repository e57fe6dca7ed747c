package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** The tiles of a map that turned out to be broken: each is told of once in the log. Safe for several threads. */
final class BrokenTiles {

    private static final System.Logger LOG = System.getLogger(BrokenTiles.class.getName());

    /** Beyond, they are no longer told apart, and so not counted. */
    private static final int MOST = 10_000;

    private final Set<TileId> tiles = new HashSet<>();

    synchronized void add(TileId tile, IOException why) {
        if (tiles.size() < MOST && tiles.add(tile)) {
            LOG.log(System.Logger.Level.WARNING, "{0} is broken and stays blank: {1}", tile, why.getMessage());
        }
    }

    synchronized int count() {
        return tiles.size();
    }
}
