package org.chronocarte.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and says exactly where it is none, which {@link java.io.InputStreamReader} does not. A character that the
 * end of the file cuts in two counts as the end. Does not close its stream.
 */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int line = 1;
    private int column = 1;
    private long count;
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Whether so many characters were all that there are. */
    boolean endsAfter(long characters) {
        return ended && characters >= count;
    }

    /** @throws NotUtf8Exception once all that stands before the wrong bytes was read */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, false);
            if (out.position() > 0) {
                advance(out.flip());
                return out.limit();
            }
            if (result.isError()) {
                throw new NotUtf8Exception(line, column);
            }
            if (!fill()) {
                return -1;
            }
        }
    }

    private boolean fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        ended = read < 0;
        return !ended;
    }

    private void advance(CharBuffer read) {
        count += read.limit();
        for (int i = 0; i < read.limit(); i++) {
            if (read.get(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    @Override
    public void close() {}
}
