package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar (RFC 5545): UTF-8, folded at 75 octets without cutting a character in two. */
final class IcsLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final Writer out;

    IcsLines(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Writes a line whose value stands as it is. */
    void raw(String name, String value) throws IOException {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = octets(point);
            if (octets + size > OCTETS) {
                out.write(END + " ");
                octets = 1;
            }
            out.write(Character.toChars(point));
            octets += size;
            i += Character.charCount(point);
        }
        out.write(END);
    }

    /** Writes a line whose value is a text; none for an empty one. */
    void text(String name, String text) throws IOException {
        if (!text.isBlank()) {
            raw(name, escaped(text));
        }
    }

    /** A text as a value. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
