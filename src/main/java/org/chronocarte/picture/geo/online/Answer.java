package org.chronocarte.picture.geo.online;

import java.time.Duration;
import java.util.Optional;
import org.chronocarte.picture.geo.tiles.Trouble;

/** What a server says when it is asked for a tile. */
sealed interface Answer {

    /**
     * The tile.
     *
     * @param storable whether it may be written to a disk
     */
    record Sent(KeptTile tile, boolean storable) implements Answer {}

    /** There is no such tile. */
    record None() implements Answer {}

    /**
     * Not now.
     *
     * @param rest how long the server wants to be left alone, where it says so
     */
    record Failed(Trouble trouble, Optional<Duration> rest, String why) implements Answer {}
}
