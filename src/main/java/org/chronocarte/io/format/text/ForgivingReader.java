package org.chronocarte.io.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * Decodes text without losing what is wrong in it: bytes that are none in its encoding are read as Windows-1252, as
 * files put together from several have them, and zeros become a sign that shows. Counts both. Does not close its stream.
 */
public final class ForgivingReader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private boolean ended;
    private long strange;
    private long zeros;

    /**
     * Reads on.
     *
     * @param in behind the byte order mark, if there is one
     * @param charset in which most of it is
     */
    public ForgivingReader(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            while (result.isError() && out.hasRemaining()) {
                out.put(strange());
                result = decoder.decode(bytes, out, ended);
            }
            if (out.position() > 0) {
                replaceZeros(target, offset, offset + out.position());
                return out.position();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private char strange() {
        strange++;
        byte[] one = {bytes.get()};
        return new String(one, TextEncoding.WINDOWS).charAt(0);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        ended = read < 0;
    }

    private void replaceZeros(char[] target, int from, int to) {
        for (int i = from; i < to; i++) {
            if (target[i] == 0) {
                target[i] = '\uFFFD';
                zeros++;
            }
        }
    }

    /** What was found wrong so far. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (strange > 0) {
            problems.add(Problem.warning("encoding-mixed", new Where.File(), Long.toString(strange)));
        }
        if (zeros > 0) {
            problems.add(Problem.warning("table-zeros", new Where.File(), Long.toString(zeros)));
        }
        return problems;
    }

    @Override
    public void close() {}
}
