package org.chronocarte.io.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The bytes of a text of any encoding as those of UTF-8, for formats that know no other. For one thread. */
final class InUtf8 extends InputStream {

    private static final int BLOCK = 1 << 13;

    private final InputStream source;
    private final Reader text;
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream(BLOCK * 2);
    private final Writer encoder = new OutputStreamWriter(encoded, StandardCharsets.UTF_8);
    private final char[] characters = new char[BLOCK];
    private byte[] ready = new byte[0];
    private int taken;

    /**
     * As UTF-8.
     *
     * @param source read on from where it is; closed with this
     * @param charset in which it is
     */
    InUtf8(InputStream source, Charset charset) {
        this.source = source;
        this.text = new InputStreamReader(source, charset);
    }

    private boolean isFilled() throws IOException {
        while (taken == ready.length) {
            int length = text.read(characters);
            if (length < 0) {
                return false;
            }
            encoder.write(characters, 0, length);
            encoder.flush();
            ready = encoded.toByteArray();
            encoded.reset();
            taken = 0;
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return isFilled() ? ready[taken++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        if (!isFilled()) {
            return -1;
        }
        int count = Math.min(most, ready.length - taken);
        System.arraycopy(ready, taken, into, from, count);
        taken += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
