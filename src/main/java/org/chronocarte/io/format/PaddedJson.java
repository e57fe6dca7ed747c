package org.chronocarte.io.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON that a script assigns or hands on, such as {@code storyjs_jsonp_data = {…};} (JSONP): what stands around the one
 * value is left away. What else follows it is not, so that readers say so.
 */
public final class PaddedJson extends FilterInputStream {

    private static final Pattern PADDING = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*(?:/\\*.{0,40}?\\*/\\s*)?"
            + "(?:(?:var|let|const)\\s+)?[A-Za-z_$][\\w$.]{0,100}\\s*[=(]\\s*(?=[{\\[])");

    private int depth;
    private boolean begun;
    private boolean quoted;
    private boolean escaped;

    private PaddedJson(InputStream in) {
        super(in);
    }

    /**
     * The JSON within a stream.
     *
     * @param in from its beginning; must be able to go back there
     * @return the stream itself where nothing stands around its contents
     * @throws IOException when the bytes cannot be had
     */
    public static BufferedInputStream without(BufferedInputStream in) throws IOException {
        in.mark(DossierFiles.HEAD);
        byte[] head = in.readNBytes(DossierFiles.HEAD);
        in.reset();
        // One character a byte, so that both are counted alike.
        Matcher padding = PADDING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!padding.lookingAt()) {
            return in;
        }
        in.skipNBytes(padding.end());
        return new BufferedInputStream(new PaddedJson(in));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int kept = 0;
        while (kept == 0) {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
                return -1;
            }
            for (int i = offset; i < offset + read; i++) {
                if (isWithin(bytes[i])) {
                    bytes[offset + kept++] = bytes[i];
                }
            }
        }
        return kept;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whether a byte is not of what closes the padding. */
    private boolean isWithin(byte each) {
        if (quoted) {
            quoted = escaped || each != '"';
            escaped = !escaped && each == '\\';
            return true;
        }
        boolean after = begun && depth == 0;
        if (each == '"') {
            quoted = true;
        } else if (each == '{' || each == '[') {
            begun = true;
            depth++;
        } else if (each == '}' || each == ']') {
            depth--;
        }
        return !after || each != ';' && each != ')';
    }
}
