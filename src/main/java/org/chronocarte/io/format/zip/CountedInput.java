package org.chronocarte.io.format.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read, and leaves their source open. */
public final class CountedInput extends FilterInputStream {

    private long count;

    public CountedInput(InputStream in) {
        super(in);
    }

    /** How many bytes have been read. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int each = in.read();
        count += each < 0 ? 0 : 1;
        return each;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public void close() {}
}
