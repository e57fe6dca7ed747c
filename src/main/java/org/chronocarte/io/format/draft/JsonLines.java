package org.chronocarte.io.format.draft;

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
import org.chronocarte.io.format.Problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that holds an object on each, one after the other, so that a broken one spoils none of the others.
 * No line is held in memory. Not for several threads.
 */
public final class JsonLines {

    /** Of so many bytes the first two lines are looked at; longer ones are not taken for such. */
    public static final int LOOKED_AT = 1 << 16;

    /** The code of the problem that a line is no JSON; its argument is the column where that shows. */
    public static final String BROKEN = "feature-line";

    private final BufferedInputStream in;
    private Line line;
    private long number;

    /** @param in holds lines of JSON */
    public JsonLines(BufferedInputStream in) {
        this.in = in;
        this.line = new Line(in);
        line.ended = true;
    }

    /**
     * The first two lines that are not blank; fewer where there are not so many near the beginning.
     *
     * @param in stands at its beginning afterwards, too
     */
    public static List<String> firstTwo(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        List<String> lines = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        in.reset();
        return lines;
    }

    /** Whether a line is an object and nothing else. */
    public static boolean isWhole(String line, JsonFactory factory) throws IOException {
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
    public @Nullable InputStream next() throws IOException {
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
    public long number() {
        return number;
    }

    /** Where the line stands. */
    public Where.Row where() {
        return new Where.Row(number, "");
    }

    /** The column at which a parser of the line stands, counted from 1. */
    public static int column(JsonParser parser) {
        return Math.max(1, parser.currentLocation().getColumnNr());
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
