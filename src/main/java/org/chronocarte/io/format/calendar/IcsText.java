package org.chronocarte.io.format.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a line become text: as UTF-8, unless the line says otherwise, as those of vCalendar 1.0 do, whose
 * texts may also be quoted-printable (RFC 2045).
 */
final class IcsText {

    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?([\\w.:-]+)");
    private static final String QUOTED = "QUOTED-PRINTABLE";

    /** Longer than what stands before the value where it speaks of encodings. */
    private static final int HEAD = 500;

    private IcsText() {}

    /** Whether the text of a line is quoted-printable: an equals sign at its end then says that it goes on. */
    static boolean isQuoted(byte[] line) {
        return isQuoted(head(line));
    }

    /**
     * The text of a line.
     *
     * @throws CharacterCodingException when it is not in the encoding in which it should be
     */
    static String of(byte[] line) throws CharacterCodingException {
        String head = head(line);
        boolean quoted = isQuoted(head);
        Matcher charset = CHARSET.matcher(head);
        // A decoder of one's own says what is no UTF-8 instead of putting a question mark there.
        return (charset.find() ? known(charset.group(1)) : StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(quoted ? unquoted(line, head.length()) : line))
                .toString();
    }

    /** What stands before the value, a character a byte; values have colons too, but only names of people before it. */
    private static String head(byte[] line) {
        String begin = new String(line, 0, Math.min(line.length, HEAD), StandardCharsets.ISO_8859_1);
        int colon = begin.indexOf(':');
        return begin.substring(0, Math.max(0, colon));
    }

    private static boolean isQuoted(String head) {
        return head.indexOf(';') > 0 && head.toUpperCase(Locale.ROOT).contains(QUOTED);
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** @param from what stands before it is no part of the text */
    private static byte[] unquoted(byte[] line, int from) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(line.length);
        plain.write(line, 0, from);
        for (int i = from; i < line.length; i++) {
            int high = i + 2 < line.length ? Character.digit(line[i + 1], 16) : -1;
            int low = i + 2 < line.length ? Character.digit(line[i + 2], 16) : -1;
            if (line[i] == '=' && high >= 0 && low >= 0) {
                plain.write(high * 16 + low);
                i += 2;
            } else {
                plain.write(line[i]);
            }
        }
        return plain.toByteArray();
    }
}
