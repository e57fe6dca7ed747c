package org.chronocarte.io.format.xml;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.text.ForgivingReader;
import org.chronocarte.io.format.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML file, by its byte order mark, its declaration or its bytes. It is decoded before it is parsed,
 * since the parser prints to the console what it cannot decode. Does not close its stream.
 */
final class XmlText extends FilterReader {

    private static final Pattern DECLARATION =
            Pattern.compile("\\s*<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    /** Before the first mark; more than these no script leaves. */
    private static final int MOST_BLANKS = 10_000;

    private final ForgivingReader text;
    private final List<Problem> guesses;

    private XmlText(ForgivingReader text, Reader begun, List<Problem> guesses) {
        super(begun);
        this.text = text;
        this.guesses = guesses;
    }

    /**
     * Opens a file.
     *
     * @param in at its beginning
     * @param choices what was decided about it
     * @throws IOException when the bytes cannot be had
     */
    static XmlText of(InputStream in, ImportChoices choices) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, TextEncoding.SAMPLE);
        byte[] head = TextEncoding.head(bytes);
        TextEncoding encoding = TextEncoding.of(head, declared(head), choices);
        bytes.skipNBytes(encoding.mark());
        ForgivingReader text = new ForgivingReader(bytes, encoding.charset());
        return new XmlText(text, fromItsMark(text), encoding.problems());
    }

    /** What the declaration says; null when it says nothing that is known. */
    private static @Nullable Charset declared(byte[] head) {
        Matcher declaration = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declaration.lookingAt()
                ? new Fix.Encoding(declaration.group(1)).known().orElse(null)
                : null;
    }

    /** From where something stands: pages made by scripts begin with blank lines, which no parser allows. */
    private static Reader fromItsMark(Reader text) throws IOException {
        PushbackReader marked = new PushbackReader(text);
        int first = marked.read();
        for (int i = 0; i < MOST_BLANKS && (first == ' ' || first == '\n' || first == '\r' || first == '\t'); i++) {
            first = marked.read();
        }
        if (first >= 0) {
            marked.unread(first);
        }
        return marked;
    }

    /** What was guessed, and what was found wrong so far. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(guesses);
        all.addAll(text.problems());
        return all;
    }
}
