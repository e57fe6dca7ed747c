package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that holds a feature on each, one after the other, so that a broken one spoils none of the others.
 * No line is held in memory. Not for several threads.
 */
final class FeatureLines {

    /** Of so many bytes the first two lines are looked at; longer ones are not taken for such. */
    static final int LOOKED_AT = 1 << 16;

    private static final Pattern FEATURE = Pattern.compile("\\{.*\"type\"\\s*:\\s*\"Feature\".*");

    private final BufferedInputStream in;
    private Line line;
    private long number;

    /** @param in of which {@link #are} is true */
    FeatureLines(BufferedInputStream in) {
        this.in = in;
        this.line = new Line(in);
        line.ended = true;
    }

    /**
     * Whether each line of a text is a feature of its own: one of its first two is, and the other begins like one.
     *
     * @param in stands at its beginning afterwards, too
     */
    static boolean are(BufferedInputStream in, JsonFactory factory) throws IOException {
        in.mark(LOOKED_AT);
        List<String> lines = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        in.reset();
        if (lines.size() < 2 || !lines.get(1).startsWith("{")) {
            return false;
        }
        return isWhole(lines.get(0), factory)
                || FEATURE.matcher(lines.get(0)).matches() && isWhole(lines.get(1), factory);
    }

    private static boolean isWhole(String line, JsonFactory factory) throws IOException {
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Goes to the next line, past what nobody read of the last one.
     *
     * @return its bytes, which end with it; null after the last
     */
    @Nullable
    InputStream next() throws IOException {
        line.transferTo(OutputStream.nullOutputStream());
        in.mark(1);
        if (in.read() < 0) {
            return null;
        }
        in.reset();
        number++;
        line = new Line(in);
        return line;
    }

    /** The number of the line, counted from 1. */
    long number() {
        return number;
    }

    /** What is left of a line. */
    private static final class Line extends FilterInputStream {

        private boolean ended;

        Line(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int each = ended ? -1 : in.read();
            ended = each < 0 || each == '\n';
            return ended ? -1 : each;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = 0;
            for (int each = read(); each >= 0; each = read()) {
                target[offset + count++] = (byte) each;
                if (count == length) {
                    return count;
                }
            }
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {
            // The other lines are still to come.
        }
    }
}
