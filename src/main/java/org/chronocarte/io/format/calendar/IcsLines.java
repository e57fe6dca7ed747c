package org.chronocarte.io.format.calendar;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content lines of iCalendar: one that begins with a blank goes on with the line before. Programs count the
 * bytes of a line and cut it where they are enough, be it within a letter: so lines are put together before they are
 * decoded.
 */
final class IcsLines {

    /** More bytes than any honest property. */
    private static final int LONGEST = 2_000_000;

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}_-]+");

    /**
     * A property.
     *
     * @param name in upper case
     * @param parameters by their names in upper case
     * @param value as written
     * @param number of its first line, from 1
     */
    record Line(String name, Map<String, String> parameters, String value, int number) {

        /** The same with more text behind its value. */
        Line goingOn(String text) {
            return new Line(name, parameters, value + text, number);
        }
    }

    /** A line is longer than any property. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1;
    }

    private final InputStream in;
    private int peeked;
    private int last;
    private int number;

    IcsLines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in);
        this.peeked = this.in.read();
    }

    /** The number of the last line that was read, from 1; 0 before the first. */
    int number() {
        return number;
    }

    /**
     * The next property, or null at the end; what is no property has an empty name, and is its own value.
     *
     * @throws CharacterCodingException when it is not UTF-8; {@link #number} says where
     */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int first = number + 1;
        do {
            if (peeked < 0) {
                return bytes.size() == 0 ? null : line(decoded(bytes), first);
            }
            physical(bytes);
        } while (goesOn(bytes) || continues() || bytes.size() == 0);
        return line(decoded(bytes), first);
    }

    private void physical(ByteArrayOutputStream into) throws IOException {
        number++;
        last = 0;
        while (peeked >= 0 && peeked != '\n') {
            if (peeked != '\r') {
                last = peeked;
                into.write(peeked);
            }
            if (into.size() > LONGEST) {
                throw new TooLongException();
            }
            peeked = in.read();
        }
        peeked = peeked < 0 ? -1 : in.read();
    }

    /** Whether the line was cut where its text was quoted; the mark of that is taken off. */
    private boolean goesOn(ByteArrayOutputStream bytes) {
        if (last != '=' || !IcsText.isQuoted(bytes.toByteArray())) {
            return false;
        }
        byte[] text = bytes.toByteArray();
        bytes.reset();
        bytes.write(text, 0, text.length - 1);
        return true;
    }

    private boolean continues() throws IOException {
        if (peeked != ' ' && peeked != '\t') {
            return false;
        }
        peeked = in.read();
        return true;
    }

    private static String decoded(ByteArrayOutputStream bytes) throws CharacterCodingException {
        String text = IcsText.of(bytes.toByteArray());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
                    if (!NAME.matcher(name).matches()) {
                        break;
                    }
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
