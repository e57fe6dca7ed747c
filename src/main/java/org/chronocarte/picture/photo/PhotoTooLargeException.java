package org.chronocarte.picture.photo;

import java.io.IOException;

/** A picture has more pixels than can be borne. */
public final class PhotoTooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    PhotoTooLargeException(int width, int height) {
        super(width + " x " + height + " pixels");
    }
}
