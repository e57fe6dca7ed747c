package org.chronocarte.picture.geo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture, which end. Some readers take what lies beyond the end of a broken picture for zeros, and go on
 * for minutes; here that fails after a while.
 */
final class EndingImageStream extends MemoryCacheImageInputStream {

    /** A whole picture's reader may look a little ahead. */
    private static final int PATIENCE = 256;

    private int pastEnd;

    EndingImageStream(byte[] bytes) {
        super(new ByteArrayInputStream(bytes));
    }

    /** @throws IllegalStateException when it was read past its end again and again */
    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value < 0 && ++pastEnd > PATIENCE) {
            throw new IllegalStateException("the picture's bytes end too early");
        }
        return value;
    }
}
