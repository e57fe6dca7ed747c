package org.chronocarte.io.format.calendar;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the content lines of iCalendar: one that begins with a blank goes on with the line before. */
final class IcsLines {

    /** More characters than any honest property. */
    private static final int LONGEST = 2_000_000;

    /**
     * A property.
     *
     * @param name in upper case
     * @param parameters by their names in upper case
     * @param value as written
     * @param number of its first line, from 1
     */
    record Line(String name, Map<String, String> parameters, String value, int number) {}

    /** A line is longer than any property. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1;
    }

    private final Reader reader;
    private int peeked;
    private int number;

    IcsLines(Reader reader) throws IOException {
        this.reader = reader;
        this.peeked = reader.read();
        if (peeked == '\uFEFF') {
            peeked = reader.read();
        }
    }

    int number() {
        return number;
    }

    /** The next property, or null at the end; what is no property has an empty name. */
    @Nullable
    Line next() throws IOException {
        StringBuilder text = new StringBuilder();
        int first = number + 1;
        do {
            if (peeked < 0) {
                return text.length() == 0 ? null : line(text.toString(), first);
            }
            physical(text);
        } while (continues() || text.length() == 0);
        return line(text.toString(), first);
    }

    private void physical(StringBuilder into) throws IOException {
        number++;
        while (peeked >= 0 && peeked != '\n') {
            if (peeked != '\r') {
                into.append((char) peeked);
            }
            if (into.length() > LONGEST) {
                throw new TooLongException();
            }
            peeked = reader.read();
        }
        peeked = peeked < 0 ? -1 : reader.read();
    }

    private boolean continues() throws IOException {
        if (peeked != ' ' && peeked != '\t') {
            return false;
        }
        peeked = reader.read();
        return true;
    }

    private static Line line(String text, int number) {
        Map<String, String> parameters = new HashMap<>();
        boolean quoted = false;
        int from = 0;
        String name = "";
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            quoted ^= each == '"';
            if (!quoted && (each == ';' || each == ':')) {
                String part = text.substring(from, i);
                if (name.isEmpty()) {
                    name = part.strip().toUpperCase(Locale.ROOT);
                } else {
                    int equals = part.indexOf('=');
                    parameters.put(
                            part.substring(0, Math.max(0, equals)).toUpperCase(Locale.ROOT),
                            part.substring(equals + 1).replace("\"", ""));
                }
                from = i + 1;
                if (each == ':') {
                    return new Line(name, parameters, text.substring(from), number);
                }
            }
        }
        return new Line("", parameters, text, number);
    }

    /** A text without its escapes. */
    static String plain(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\\' && i + 1 < value.length()) {
                i++;
                char next = value.charAt(i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(each);
            }
        }
        return plain.toString().strip();
    }
}
