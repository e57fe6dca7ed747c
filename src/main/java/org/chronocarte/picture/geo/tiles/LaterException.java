package org.chronocarte.picture.geo.tiles;

import java.io.IOException;

/** A tile cannot be had now, but may come later: nothing is wrong with it. The message is for logs. */
public final class LaterException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param message in English, for logs */
    public LaterException(String message) {
        super(message);
    }

    /** @param message in English, for logs */
    public LaterException(String message, Throwable cause) {
        super(message, cause);
    }
}
