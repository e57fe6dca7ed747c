package org.chronocarte.io.format.zip;

import java.io.IOException;

/** An archive would unpack to more than can be borne. */
public final class ZipBombException extends IOException {

    private static final long serialVersionUID = 1;

    private final long most;

    ZipBombException(long most) {
        super("more than " + most + " bytes unpacked");
        this.most = most;
    }

    /** How many bytes it could have had. */
    public long most() {
        return most;
    }
}
