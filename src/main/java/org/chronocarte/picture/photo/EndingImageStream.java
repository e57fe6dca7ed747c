package org.chronocarte.picture.photo;

import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture, which end. Some readers take what lies beyond the end of a broken picture for zeros, and go on
 * for minutes; here that fails after a while.
 */
public final class EndingImageStream extends MemoryCacheImageInputStream {

    /** A whole picture's reader may look a little ahead. */
    private static final int PATIENCE = 256;

    private int pastEnd;

    /** @param bytes read as needed; not closed with this */
    public EndingImageStream(InputStream bytes) {
        super(bytes);
    }

    /** @throws IllegalStateException when it was read past its end again and again */
    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value < 0) {
            endReached();
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0) {
            endReached();
        }
        return count;
    }

    private void endReached() {
        if (++pastEnd > PATIENCE) {
            throw new IllegalStateException("the picture's bytes end too early");
        }
    }
}
