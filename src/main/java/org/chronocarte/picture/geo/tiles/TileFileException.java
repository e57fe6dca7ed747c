package org.chronocarte.picture.geo.tiles;

import java.io.IOException;

/** A file cannot be used as a map. The message is for logs; {@link #fault()} is what a reader is told in words. */
public final class TileFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final Fault fault;

    /** What is wrong with a file. */
    public enum Fault {
        /** There is no such file. */
        MISSING,
        /** It is there, but the system does not let it be read. */
        UNREADABLE,
        /** It is something else than a file of map tiles. */
        FOREIGN,
        /** It is a PMTiles file of another version than 3. */
        VERSION,
        /** It ends before all that its own directory names. */
        TRUNCATED,
        /** It contradicts itself, or asks for more than a sound file would. */
        DAMAGED,
        /** It is a database, or an archive, without any tiles. */
        EMPTY,
        /** It is a database whose tiles another program has not yet put in. */
        UNFINISHED,
        /** Its tiles are packed or drawn in a way that cannot be read here. */
        FORMAT,
        /** Its vector tiles have none of the layers that are known here. */
        LAYERS
    }

    /** @param message in English, for logs */
    public TileFileException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    /** @param message in English, for logs */
    public TileFileException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
